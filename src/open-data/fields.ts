/** Columns that every dataset shares. Rows hold every column of their dataset; what isn't known is `null`. */
import { z } from 'zod';
import { find, type Catalog } from '../model/catalog.ts';

export const text = (description: string) => z.string().min(1).meta({ description });
export const maybe = (description: string) => z.string().min(1).nullable().meta({ description });
export const texts = (description: string) => z.array(z.string().min(1)).meta({ description });
export const whole = (description: string) => z.int().nullable().meta({ description });
export const yesNo = (description: string) => z.boolean().meta({ description });

/** A source as a row names it. */
export const sourceSchema = z.strictObject({
  titel: text('Titel van de bron.'),
  uitgever: text('Wie de bron publiceerde.'),
  adres: z.url().nullable().meta({ description: 'Webadres van de bron.' }),
  datum: maybe('Datum van de bron zelf: dag, maand of jaar. Leeg als er geen op staat.'),
  gelezen: z.iso.date().meta({ description: 'De dag waarop we de bron lazen.' }),
});

export type SourceRow = z.infer<typeof sourceSchema>;

/** What stands at the end of every row. */
export const provenance = {
  pagina: z.url().meta({ description: 'De pagina van Trajectwijzer waar dit staat.' }),
  bronnen: z.array(sourceSchema).meta({ description: 'Waar dit vandaan komt.' }),
  nagekeken: z.iso.date().meta({ description: 'De dag waarop we dit voor het laatst met de bron vergeleken.' }),
};

/**
 * The sources with these ids, each once.
 * @throws Error in Dutch when one doesn't exist
 */
export function sourceRows(catalog: Pick<Catalog, 'sources'>, ids: readonly string[], from: string): SourceRow[] {
  return [...new Set(ids)].map((id) => {
    const { titel, uitgever, url = null, datum = null, geraadpleegd } = find(catalog.sources, id, 'bronnen', from).data;
    return { titel, uitgever, adres: url, datum, gelezen: geraadpleegd };
  });
}
