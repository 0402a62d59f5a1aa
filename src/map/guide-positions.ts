/** Where a local guide stands on the map. */
import type { BegeleiderData } from '../schemas/begeleiders.ts';
import type { Municipalities, Positions } from '../schemas/geo.ts';
import type { RegioData } from '../schemas/regios.ts';
import type { Entry } from '../model/catalog.ts';

type Code = RegioData['code'];

/** Code of the region a municipality lies in; `undefined` when it is no municipality of today. */
export function codeOfMunicipality(municipalities: Municipalities, name: string): Code | undefined {
  return (Object.keys(municipalities) as Code[]).find((code) => municipalities[code].includes(name));
}

/**
 * Region and position of a local guide or partner.
 * @returns its region's code, and latitude and longitude in degrees; no position for one that serves a whole region
 * @throws Error in Dutch that names the file, the field and what to add where: an editor reads it
 */
export function guidePosition(
  { id, data }: Entry<BegeleiderData>,
  municipalities: Municipalities,
  positions: Positions,
): { code: Code; position?: readonly [lat: number, lon: number] } {
  const from = `content/begeleiders/${id}.json, veld "gemeente"`;
  const code = codeOfMunicipality(municipalities, data.gemeente);
  if (!code)
    throw new Error(
      `${from}: "${data.gemeente}" is geen gemeente in content/geo/gemeenten.json. Schrijf de officiële naam, bv. "Oostende".`,
    );
  if (data.gebied === 'gewest') return { code };
  const position = positions[data.gemeente];
  if (!position)
    throw new Error(
      `${from}: van "${data.gemeente}" kennen we de plaats op de kaart niet. Voeg ze toe in content/geo/posities-eigen.json ` +
        `als "${data.gemeente}": [breedte, lengte], met twee cijfers na de komma, bv. "Oostende": [51.22, 2.93].`,
    );
  return { code, position };
}
