/** Open Graph images, one for each kind of page, drawn at build time. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { APIRoute, GetStaticPaths } from 'astro';
import satori from 'satori';
import subsetFont from 'subset-font';
import { ogBoard, OG_SIZE } from '../../seo/og/board.ts';
import { ogTexts } from '../../seo/og/texts.ts';
import type { PageKind } from '../../model/pages.ts';
import { siteSettings } from '../../queries/settings.ts';

export const getStaticPaths = (() =>
  Object.keys(ogTexts).map((kind) => ({ params: { kind } }))) satisfies GetStaticPaths;

const file =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const letters = [siteSettings.naam, ...Object.values(ogTexts).flatMap((text) => Object.values(text))].join('');

/** satori reads static TrueType only: takes one weight out of the variable font, with the letters the images use. */
async function fontOf(weight: 400 | 700, wght: number) {
  const source = await readFile(join(process.cwd(), file));
  const data = await subsetFont(source, letters, { targetFormat: 'sfnt', variationAxes: { wght } });
  return { name: 'Atkinson', data, weight, style: 'normal' as const };
}

const fonts = await Promise.all([fontOf(400, 420), fontOf(700, 740)]);

export const GET: APIRoute = async ({ params }) => {
  const text = ogTexts[params['kind'] as PageKind];
  const svg = await satori(ogBoard(text, siteSettings.naam) as Parameters<typeof satori>[0], { ...OG_SIZE, fonts });
  return new Response(new Uint8Array(new Resvg(svg).render().asPng()), { headers: { 'Content-Type': 'image/png' } });
};
