/** A bare site of the same pages: one layout, MDX without components, Pagefind as it comes. */
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entryText } from '../../../src/beheer/entry-text.ts';
import { filesIn } from '../../hosts/files.ts';

const CONFIG = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'https://bench.example', trailingSlash: 'always', integrations: [mdx()] });
`;
const CONTENT = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ base: './content', pattern: '**/*.mdx' }) }) };
`;
const PAGE = `---
import { getCollection, render } from 'astro:content';
import before from '../before.html?raw';
import after from '../after.html?raw';
export async function getStaticPaths() {
  const pages = await getCollection('pages');
  return pages.map((entry) => ({ params: { path: entry.data.path || undefined }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
const filler = '<p class="filler">x</p>'.repeat(Math.max(0, entry.data.missing / 23));
---
<!doctype html>
<html lang="nl"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
<body><Fragment set:html={before} /><main data-pagefind-body><Content /></main><div hidden data-pagefind-ignore set:html={filler} /><Fragment set:html={after} /></body></html>
`;

/** The text of a page as MDX: what MDX would take for code is written so that it is text. */
const mdxOf = (markdown: string): string =>
  markdown
    .replace(/^<!--.*?-->\s*/, '')
    .replace(/<(?=\S)/g, '&lt;')
    .replace(/[{}]/g, '\\$&');

/**
 * Writes the project of the bare site.
 * @param dist built site, of which it takes the pages that stand there as Markdown too; what stands around their text
 *   (styles, header, footer) it takes from the page at `like`
 * @returns how many pages it has
 */
export function writeBareSite(root: string, dist: string, like: string, modules: string): number {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const html = readFileSync(join(dist, like), 'utf8');
  const [head = ''] = /<style[\s\S]*<\/style>/.exec(html) ?? [];
  const [before = '', rest = ''] = html.slice(html.indexOf('<body')).split(/<main\b[\s\S]*<\/main>/);
  const frame = [head + before.replace(/^<body[^>]*>/, ''), rest.replace(/<\/body>[\s\S]*$/, '')] as const;
  write('astro.config.mjs', CONFIG);
  write('src/content.config.ts', CONTENT);
  write('src/pages/[...path].astro', PAGE);
  write('src/before.html', frame[0]);
  write('src/after.html', frame[1]);
  symlinkSync(modules, join(root, 'node_modules'), 'junction');
  const pages = filesIn(dist).filter((file) => file.endsWith('index.md'));
  for (const file of pages) {
    const text = readFileSync(join(dist, file), 'utf8');
    const path = file.replace(/\/?index\.md$/, '');
    const title = /^# (.*)$/m.exec(text)?.[1] ?? path;
    // A page of the bare site is as large: what its markup weighs less is made up for.
    const missing = statSync(join(dist, file.replace(/md$/, 'html'))).size - frame.join('').length - text.length;
    write(`content/${path || 'index'}.mdx`, entryText('mdx', { title, path, missing, body: mdxOf(text) }));
  }
  return pages.length;
}
