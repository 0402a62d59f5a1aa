/** Fetches the words of a general page (content/paginas). */
import { getEntry } from 'astro:content';
import type { PageId } from '../model/pages.ts';
import { renderText } from './texts.ts';

/**
 * The page's front matter, its text as a component, and its headings.
 * @param id file name in content/paginas, without extension
 * @throws Error in Dutch when the file is missing
 */
export async function getPage(id: PageId) {
  const entry = await getEntry('paginas', id);
  if (!entry)
    throw new Error(
      `content/paginas/${id}.mdx ontbreekt: de pagina /${id}/ heeft die woorden nodig. Zet het bestand terug.`,
    );
  const { Content, headings } = await renderText(entry);
  return { data: entry.data, Text: Content, headings };
}
