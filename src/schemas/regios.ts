/** One of the five Flemish provinces or Brussels: its networks and their contacts. One JSON file in content/regios/. */
import { z } from 'zod';
import { exceptions } from './exceptions.ts';
import { checkedOn, line, order, ref, sentences, url } from './fields.ts';

/** ISO 3166-2:BE codes of the five Flemish provinces and the Brussels-Capital Region. */
export const REGIOCODES = ['BE-VAN', 'BE-VLI', 'BE-VOV', 'BE-VBR', 'BE-VWV', 'BE-BRU'] as const;

/** What is known of one network in this region: contacts, or the reason why none is known and the way on. */
const netwerkInRegio = z
  .strictObject({
    netwerk: ref('netwerken', 'Netwerk', 'Bestandsnaam in content/netwerken, zonder extensie.'),
    contacten: z
      .array(ref('contacten', 'Contact', 'Bestandsnaam in content/contacten, zonder extensie.'))
      .meta({ title: 'Contacten', description: 'De coördinatoren. Leeg als er geen bekend is.' }),
    onbekend: sentences(
      'Geen contact bekend',
      'Waarom er geen contact is, en hoe de lezer verder kan. Verplicht als "contacten" leeg is.',
      400,
    ).optional(),
    vraagHetAan: z
      .array(ref('contacten', 'Contact', 'Bestandsnaam in content/contacten, zonder extensie.'))
      .optional()
      .meta({
        title: 'Vraag het aan',
        description: 'Wie de lezer dan wel kan mailen. Alleen als "contacten" leeg is.',
      }),
    website: url('Website', 'Website van het netwerk in deze regio, als een bron die noemt.').optional(),
    uitleg: sentences('Uitleg', 'Wat een bezoeker in deze regio nog moet weten, in een paar zinnen.', 600).optional(),
    bron: ref('bronnen', 'Bron', 'Waar dit staat: bestandsnaam in content/bronnen, zonder extensie.'),
  })
  .superRefine((entry, context) => {
    if (entry.contacten.length === 0 && !entry.onbekend)
      context.addIssue({
        code: 'custom',
        path: ['onbekend'],
        message:
          'Er is geen contact. Zeg waarom en hoe de lezer verder kan, bv. "De bron noemt niemand. Kijk op de website van het netwerk."',
      });
  });

const weetje = z.strictObject({
  situatie: ref(
    'situaties',
    'Situatie',
    'Bij welke situatie dit hoort: bestandsnaam in content/situaties, zonder extensie.',
  ),
  titel: line('Titel', 'Bv. "Meldpunt SI".', 80),
  tekst: sentences('Tekst', 'Twee of drie zinnen.', 600),
  website: url('Website', 'Adres, als een bron het noemt.').optional(),
  bronnen: z
    .array(ref('bronnen', 'Bron', 'Bestandsnaam in content/bronnen, zonder extensie.'))
    .min(1, 'Noem minstens één bron.')
    .meta({ title: 'Bronnen', description: 'Waar dit staat.' }),
});

export const regiosSchema = z.strictObject({
  naam: line('Naam', 'Bv. "Oost-Vlaanderen".', 40),
  code: z.enum(REGIOCODES).meta({ title: 'Code', description: 'ISO-code van de provincie of van Brussel.' }),
  soort: z.enum(['provincie', 'gewest']).meta({ title: 'Soort', description: 'provincie, of gewest voor Brussel.' }),
  volgorde: order(),
  netwerken: z
    .array(netwerkInRegio)
    .min(1)
    .meta({ title: 'Netwerken', description: 'Per netwerk: de contacten, of waarom er geen bekend is.' }),
  meer: z.array(weetje).meta({
    title: 'Nog in deze regio',
    description: 'Andere meldpunten en partners die een bron noemt. Mag leeg zijn.',
  }),
  nagekeken: checkedOn(),
  uitzonderingen: exceptions(),
});

export type RegioData = z.infer<typeof regiosSchema>;
