/** What people say instead of our words, and the pages that answer. One JSON file in content/zoekwoorden/. */
import { z } from 'zod';
import { line, pagePath } from './fields.ts';

export const zoekwoordenSchema = z.strictObject({
  woorden: z
    .array(line('Woord', 'Een woord of korte woordgroep, in kleine letters, bv. "onbetaalde rekening".', 60))
    .min(1, 'Schrijf minstens één woord.')
    .meta({ title: 'Woorden', description: 'Wat mensen typen.' }),
  vragen: z
    .array(line('Vraag', 'Een hele vraag, zoals iemand ze zou typen, bv. "hoe vind ik een begeleider".', 100))
    .optional()
    .meta({
      title: 'Vragen',
      description:
        'Voorbeelden van vragen, in zoveel mogelijk bewoordingen. Wat vaak bij deze pagina’s staat en zelden bij andere, telt het meest.',
    }),
  paginas: z.array(pagePath()).meta({
    title: "Pagina's",
    description:
      'Welke pagina’s dan bovenaan moeten staan, de beste eerst. Leeg: hierover gaat de site niet, en wie het vraagt, vindt niets.',
  }),
});
