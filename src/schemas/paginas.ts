/** Words of a general page (about, privacy, …). One MDX file in content/paginas/; its name is the URL. */
import { z } from 'zod';
import { exceptions } from './exceptions.ts';
import { allowedDuplicates, checkedOn, line, ref, searchWords, sentences } from './fields.ts';

export const paginasSchema = z.strictObject({
  titel: line('Titel', 'De grote titel van de pagina.', 90),
  samenvatting: sentences(
    'Samenvatting',
    'Inleiding van de pagina, in een of twee zinnen. Staat ook in zoekmachines.',
    220,
  ),
  bronnen: z
    .array(ref('bronnen', 'Bron', 'Bestandsnaam in content/bronnen, zonder extensie.'))
    .optional()
    .meta({ title: 'Bronnen', description: 'Bronnen van de feiten op deze pagina, als die er zijn.' }),
  nagekeken: checkedOn(),
  zoekwoorden: searchWords(),
  dubbelToegestaan: allowedDuplicates(),
  uitzonderingen: exceptions(),
});

export type PaginaData = z.infer<typeof paginasSchema>;
