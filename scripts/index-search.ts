/** `node scripts/index-search.ts [folder]`: makes the search indexes of a built site, `dist/` unless another is named. */
import { indexSite } from './build/search-index/index-site.ts';

const { pages, words } = await indexSite(process.argv[2] ?? 'dist');
console.log(`Zoeken: ${pages} pagina's, ${words} woorden.`);
