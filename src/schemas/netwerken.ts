/** A regional network or joint work of the CLBs. One MDX file in content/netwerken/. */
import { z } from 'zod';
import { exceptions } from './exceptions.ts';
import {
  allowedDuplicates,
  checkedOn,
  howWeKnow,
  line,
  order,
  searchWords,
  sentences,
  sources,
  url,
} from './fields.ts';

export const netwerkenSchema = z.strictObject({
  titel: line('Titel', 'Naam van het netwerk.', 80),
  kort: line('Korte naam', 'Voor knoppen en kaarten, bv. "Jeugdhulp-onderwijs".', 40),
  samenvatting: sentences('Samenvatting', 'Wat het netwerk doet, in een of twee zinnen.', 220),
  volgorde: order(),
  organisatoren: z
    .array(line('Organisator', 'Naam van een organisatie.', 100))
    .min(1, 'Noem minstens één organisatie.')
    .meta({ title: 'Organisatoren', description: 'Wie het netwerk trekt.' }),
  voorWie: line('Voor wie', 'Wie er terechtkan, bv. "CLB, school en jeugdhulp".', 200),
  doelen: z
    .array(sentences('Doel', 'Eén doel, in een zin.', 300))
    .meta({ title: 'Doelen', description: 'Wat het netwerk wil bereiken.' }),
  contactenPerRegio: z.boolean().meta({
    title: 'Contacten per regio',
    description:
      'Ja als het netwerk eigen coördinatoren per regio heeft. Dan moet elke regio iets over dit netwerk zeggen.',
  }),
  website: url('Website', 'Eigen website van het netwerk, als die er is.').optional(),
  hoeWeten: howWeKnow(),
  bronnen: sources(),
  nagekeken: checkedOn(),
  zoekwoorden: searchWords(),
  dubbelToegestaan: allowedDuplicates(),
  uitzonderingen: exceptions(),
});

export type NetwerkData = z.infer<typeof netwerkenSchema>;
