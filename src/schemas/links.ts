/** Links to other sites that didn't answer: content/links.json, which `npm run nakijken -- --links` writes. */
import { z } from 'zod';
import { line, pastDay } from './fields.ts';

const dead = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).meta({ title: 'Adres', description: 'Het adres dat niet antwoordt.' }),
  reden: line('Reden', 'Wat er misging, bv. "bestaat niet meer (404)".'),
  staatIn: z
    .array(
      z
        .string()
        .regex(/^[a-z]+\/[a-z0-9-]+$/, 'Schrijf de map en de bestandsnaam zonder extensie, bv. "contacten/an-peeters".')
        .meta({ title: 'Bestand', description: 'Map en bestandsnaam zonder extensie, bv. "contacten/an-peeters".' }),
    )
    .min(1, 'Noem minstens één bestand.')
    .meta({ title: 'Staat in', description: 'De bestanden waarin het adres staat.' }),
});

export const linksSchema = z.strictObject({
  gecontroleerd: pastDay('Gecontroleerd', 'De dag waarop elke link gevraagd is of hij nog antwoordt.'),
  dood: z.array(dead).meta({ title: 'Dood', description: 'De links die niet antwoordden.' }),
});

export type LinkCheck = z.infer<typeof linksSchema>;
