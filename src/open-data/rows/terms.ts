import { z } from 'zod';
import { term } from '../../model/glossary.ts';
import { dataset, pageAddress } from '../dataset.ts';
import { maybe, provenance, sourceRows, text } from '../fields.ts';

export const terms = dataset({
  id: 'begrippen',
  title: 'Begrippen',
  description: 'Eén rij is één woord uit onderwijs, welzijn of lokaal bestuur, met uitleg.',
  row: z.strictObject({
    id: text('Vaste naam.'),
    begrip: text('Het woord.'),
    afkorting: maybe('Afkorting.'),
    voluit: maybe('De afkorting voluit.'),
    uitleg: text('Wat het betekent.'),
    zekerheid: z.enum(['hoog', 'middel', 'laag']).meta({ description: 'Hoe zeker de uitleg is volgens de bron.' }),
    ...provenance,
  }),
  rows: ({ catalog, site }) =>
    catalog.terms.map((entry) => ({
      id: entry.id,
      begrip: entry.data.term,
      afkorting: entry.data.afkorting ?? null,
      voluit: entry.data.voluit ?? null,
      uitleg: term(catalog, entry).text,
      zekerheid: entry.data.zekerheid,
      pagina: pageAddress(site, `/begrippen/#${entry.id}`),
      bronnen: sourceRows(catalog, [entry.data.bron], `content/begrippen/${entry.id}.mdx`),
      nagekeken: entry.data.nagekeken,
    })),
});
