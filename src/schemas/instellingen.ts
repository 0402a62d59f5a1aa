/** Settings of the site as a whole: content/instellingen/site.json. */
import { z } from 'zod';
import { email, line, url } from './fields.ts';

export const instellingenSchema = z.strictObject({
  naam: line('Naam', 'Naam van de site.', 40),
  uitgever: line('Uitgever', 'Wie de site uitgeeft. Verplicht voor een site die iedereen kan zien.', 100).optional(),
  adres: line(
    'Postadres',
    'Straat, nummer, postcode en gemeente van de uitgever. Of vul "website" in.',
    160,
  ).optional(),
  website: url('Website', 'Eigen site van de uitgever. Of vul "adres" in.').optional(),
  correctieEmail: email(
    'Adres voor fouten',
    'Waar bezoekers een fout melden of vragen om gegevens weg te halen.',
  ).optional(),
  privacyEmail: email('Adres voor privacy', 'Waar mensen met vragen over hun gegevens terechtkunnen.').optional(),
});

export type Instellingen = z.infer<typeof instellingenSchema>;
