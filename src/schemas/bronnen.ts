/** A source. One JSON file in content/bronnen/. */
import { z } from 'zod';
import { exceptions } from './exceptions.ts';
import { line, partialDate, pastDay, sentences, url } from './fields.ts';

export const bronnenSchema = z.strictObject({
  titel: line('Titel', 'Titel van de pagina of het artikel, letterlijk.', 160),
  uitgever: line('Uitgever', 'Wie het publiceerde, bv. "vzw Krijt".', 100),
  url: url('Adres', 'Webadres. Laat weg als je het niet kent.').optional(),
  datum: partialDate(
    'Datum',
    'Datum van de bron zelf: "2024-03-12", "2024-03" of "2024". Laat weg als er geen op staat.',
  ).optional(),
  geraadpleegd: pastDay('Geraadpleegd', 'De dag waarop je de bron las, bv. "2026-11-21".'),
  kopie: z
    .boolean()
    .meta({ title: 'Opgeslagen kopie', description: 'Ja als je een opgeslagen kopie las en niet de pagina zelf.' }),
  opmerking: sentences('Opmerking', 'Wat de lezer over deze bron moet weten.', 400).optional(),
  uitzonderingen: exceptions(),
});

export type BronData = z.infer<typeof bronnenSchema>;
