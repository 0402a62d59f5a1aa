/** What people say instead of our words, and the pages that answer. One JSON file in content/zoekwoorden/. */
import { z } from 'zod';
import { line, pagePath } from './fields.ts';

export const zoekwoordenSchema = z.strictObject({
  woorden: z
    .array(line('Woord', 'Een woord of korte woordgroep, in kleine letters, bv. "onbetaalde rekening".', 60))
    .min(1, 'Schrijf minstens één woord.')
    .meta({ title: 'Woorden', description: 'Wat mensen typen.' }),
  paginas: z
    .array(pagePath())
    .min(1, 'Noem minstens één pagina.')
    .meta({ title: "Pagina's", description: 'Welke pagina’s dan bovenaan moeten staan, de beste eerst.' }),
});
