/** People: no address or number under two names, each reachable, each listed where it works. */
import { isRecord } from '../../../src/schemas/reflect.ts';
import type { Analysis } from '../analyse.ts';
import { record, textIn, textsIn } from '../data.ts';
import { fieldAt, problem, remark, type Diagnostic } from '../types.ts';

const nameOf = ({ value, id }: Analysis): string => textIn(value, 'naam') ?? id;

/** The same mail address or telephone number under two names, or twice in one contact. */
export function checkContactDoubles(contacts: readonly Analysis[]): Diagnostic[] {
  const first = new Map<string, Analysis>();
  return contacts.flatMap((contact) =>
    contact.leaves.flatMap(({ path, value, meta }): Diagnostic[] => {
      if (typeof value !== 'string' || (meta.format !== 'email' && meta.format !== 'tel')) return [];
      const what = meta.format === 'email' ? 'e-mailadres' : 'telefoonnummer';
      const key = value.toLowerCase();
      const earlier = first.get(key);
      first.set(key, earlier ?? contact);
      const where = fieldAt(contact.locate, path);
      if (!earlier) return [];
      if (earlier === contact)
        return [
          problem(contact.path, where, 'lijst-dubbel', {
            message: `Het ${what} ${value} staat twee keer bij dit contact.`,
            remedy: 'Wis een van beide. Een tweede adres is er alleen als twee bronnen verschillen.',
          }),
        ];
      return [
        remark(contact.path, { ...where, about: value, other: earlier.path }, 'contact-dubbel', {
          message: `Het ${what} ${value} staat ook bij "${nameOf(earlier)}", in ${earlier.path}.`,
          remedy: `Kijk in de bron van wie het is en wis het bij de andere. Zijn het dezelfde mensen? Hou dan één bestand.`,
        }),
      ];
    }),
  );
}

/** A contact without any way to reach it. */
export function checkReachable(contacts: readonly Analysis[]): Diagnostic[] {
  return contacts.flatMap((contact) => {
    const { value, path, locate } = contact;
    if (!isRecord(value) || ['email', 'telefoon', 'website'].some((key) => textIn(value, key))) return [];
    const name = nameOf(contact);
    return [
      remark(path, { ...fieldAt(locate, ['naam']), about: name }, 'contact-onbereikbaar', {
        message: `Niemand kan "${name}" bereiken: er is geen e-mailadres, telefoonnummer of website.`,
        remedy:
          'Zoek het in de bron, bv. "email": "voornaam.naam@organisatie.be", of zeg bij "opmerking" wie je dan mailt.',
      }),
    ];
  });
}

/** Where a region names its coordinators: network by network. */
function listed(region: Analysis): { network: string; contact: string; path: (string | number)[] }[] {
  const networks = record(region.value)['netwerken'];
  return (Array.isArray(networks) ? networks : []).flatMap((item: unknown, index) =>
    textsIn(item, 'contacten').map((contact, at) => ({
      network: textIn(item, 'netwerk') ?? '',
      contact,
      path: ['netwerken', index, 'contacten', at],
    })),
  );
}

/** A contact in a region's list that doesn't work for that network, or that belongs to another region by its name or role. */
export function checkListed(
  regions: readonly Analysis[],
  contacts: readonly Analysis[],
  networks: ReadonlySet<string>,
): Diagnostic[] {
  const known = new Map(contacts.map((contact) => [contact.id, contact]));
  const places = regions.map(({ id, value }) => ({ id, name: textIn(value, 'naam') ?? id }));
  return regions.flatMap((region) =>
    listed(region).flatMap(({ network, contact: id, path }): Diagnostic[] => {
      const contact = known.get(id);
      if (!contact || !isRecord(contact.value) || !networks.has(network)) return [];
      const where = fieldAt(region.locate, path);
      if (!textsIn(contact.value, 'netwerken').includes(network))
        return [
          problem(region.path, where, 'contact-netwerk', {
            message: `"${nameOf(contact)}" staat hier bij "${network}", maar werkt volgens ${contact.path} niet voor dat netwerk.`,
            remedy: `Zet hier wie het wel doet. Of klopt het toch? Voeg dan "${network}" toe bij "netwerken" in ${contact.path}.`,
          }),
        ];
      const role = ` ${textIn(contact.value, 'rol') ?? ''} `;
      const belongs = (place: { id: string; name: string }) =>
        id.endsWith(`-${place.id}`) || role.includes(` ${place.name} `);
      const elsewhere = places.find(belongs);
      if (!elsewhere || places.some((place) => place.id === region.id && belongs(place))) return [];
      return [
        remark(region.path, { ...where, about: nameOf(contact), other: contact.path }, 'contact-regio', {
          message: `"${nameOf(contact)}" staat hier, maar hoort volgens ${contact.path} bij ${elsewhere.name}.`,
          remedy: `Verplaats het naar content/regios/${elsewhere.id}.json, of verbeter de rol of de bestandsnaam van het contact.`,
        }),
      ];
    }),
  );
}
