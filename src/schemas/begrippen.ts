/** A glossary term; the body is one to three sentences. One MDX file in content/begrippen/. */
import { z } from 'zod';
import { exceptions } from './exceptions.ts';
import { allowedDuplicates, checkedOn, line, ref, searchWords } from './fields.ts';

export const begrippenSchema = z.strictObject({
  term: line('Begrip', 'Het woord zoals het in een zin staat, bv. "brugfiguur".', 80),
  afkorting: line('Afkorting', 'Bv. "CLB".', 20).optional(),
  voluit: line('Voluit', 'De afkorting voluit, bv. "centrum voor leerlingenbegeleiding".', 120).optional(),
  bron: ref('bronnen', 'Bron', 'Waar de uitleg vandaan komt: bestandsnaam in content/bronnen, zonder extensie.'),
  zekerheid: z
    .enum(['hoog', 'middel', 'laag'])
    .meta({ title: 'Zekerheid', description: 'Hoe zeker de uitleg is volgens de bron: hoog, middel of laag.' }),
  nagekeken: checkedOn(),
  zoekwoorden: searchWords(),
  dubbelToegestaan: allowedDuplicates(),
  uitzonderingen: exceptions(),
});

export type BegripData = z.infer<typeof begrippenSchema>;
