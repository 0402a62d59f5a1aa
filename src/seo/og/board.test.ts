import { readFileSync } from 'node:fs';
import satori from 'satori';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { ogBoard, OG_SIZE } from './board.ts';
import { ogTexts } from './texts.ts';

const site = 'Trajectwijzer';
const file =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const used = [site, ...Object.values(ogTexts).flatMap((text) => Object.values(text))].join('');
const fonts = await Promise.all(
  ([400, 700] as const).map(async (weight) => ({
    name: 'Atkinson',
    data: await subsetFont(readFileSync(file), used, { targetFormat: 'sfnt', variationAxes: { wght: weight } }),
    weight,
  })),
);

interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** The words of the image of one kind of page, in pixels, where satori lays them. */
async function drawnWords(kind: keyof typeof ogTexts): Promise<Word[]> {
  const board = ogBoard(ogTexts[kind], site) as Parameters<typeof satori>[0];
  const svg = await satori(board, { ...OG_SIZE, fonts, embedFont: false });
  return [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"[^>]*>([^<]*)<\/text>/g)].map(
    ([, x, y, width, text]) => ({
      text: text ?? '',
      left: Number(x),
      right: Number(x) + Number(width),
      bottom: Number(y),
    }),
  );
}

describe('ogBoard', () => {
  it.each(Object.keys(ogTexts) as (keyof typeof ogTexts)[])('has room for every word: %s', async (kind) => {
    const words = await drawnWords(kind);
    const { label, title, line } = ogTexts[kind];
    // Words and signs come apart, spaces on their own.
    const letters = words.map(({ text }) => text.trim()).join('');
    expect(letters).toBe([site, label, title, line].join('').replaceAll(' ', ''));
    const outside = words.filter(({ left, right, bottom }) => left < 72 || right > 1128 || bottom > 566);
    expect(outside).toEqual([]);
    const lines = [...new Set(words.map(({ bottom }) => bottom))];
    expect(lines.length).toBeLessThanOrEqual(6);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });
});
