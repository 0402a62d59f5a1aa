/** Settings of the site as a whole: content/instellingen/site.json. */
import { z } from 'zod';
import { email, line } from './fields.ts';

export const instellingenSchema = z.strictObject({
  naam: line('Naam', 'Naam van de site.', 40),
  uitgever: line('Uitgever', 'Wie de site uitgeeft. Laat weg zolang dat niet vaststaat.', 100).optional(),
  correctieEmail: email('Adres voor fouten', 'Waar bezoekers een fout melden. Laat weg zolang er geen is.').optional(),
});

export type Instellingen = z.infer<typeof instellingenSchema>;
