/** What changed on the site, in an editor's words: for who follows it. One JSON file in content/wijzigingen/. */
import { z } from 'zod';
import { line, pagePath, pastDay, sentences } from './fields.ts';

export const wijzigingenSchema = z.strictObject({
  titel: line('Titel', 'Wat er veranderde, kort. Bv. "Nieuw adres van Claudia".', 80),
  datum: pastDay('Datum', 'De dag waarop het veranderde, bv. "2026-11-26".'),
  tekst: sentences('Wat er veranderde', 'In een tot drie zinnen, voor wie de site volgt.', 400),
  paginas: z
    .array(pagePath())
    .min(1, 'Noem minstens één pagina.')
    .meta({ title: "Pagina's", description: 'Waar het te zien is, de belangrijkste eerst.' }),
});

export type WijzigingData = z.infer<typeof wijzigingenSchema>;
