/** The Open Graph image as a tree of boxes for satori: chalk on the board, and the rising line in amber. */
import { colours } from '../../styles/colours.ts';
import type { OgText } from './texts.ts';

/** Pixels; the size that social networks ask for. */
export const OG_SIZE = { width: 1200, height: 630 } as const;

/** A box as satori takes it. */
export interface Box {
  readonly type: string;
  readonly props: { readonly children?: Box | readonly Box[] | string } & Readonly<Record<string, unknown>>;
}

const { board, 'board-line': boardLine, chalk, 'chalk-dim': chalkDim, amber } = colours;

const box = (style: object, children: Box['props']['children'] = ''): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

const stroke = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

const path = (d: string, color: string, width: number): Box => ({
  type: 'path',
  props: { ...stroke, d, stroke: color, 'stroke-width': width },
});

const drawing = (width: number, height: number, viewBox: string, paths: readonly Box[]): Box => ({
  type: 'svg',
  props: { width, height, viewBox, children: paths },
});

/** The site's mark: a line that rises from the lower left. */
const mark = drawing(56, 48, '0 0 28 24', [
  path('M2 22 C7 20 6 13 11 13 S16 9 21 5', amber, 3.2),
  path('M15 3.5 L24 2.5 L23.5 11.5', amber, 3.2),
]);

/** Steps in chalk with the line that climbs them. */
const climb = drawing(430, 380, '0 0 490 430', [
  path('M20 410 H140 V330 H250 V240 H360 V140 H500', boardLine, 4),
  path('M30 372 C110 356 120 290 190 272 S270 196 330 158 S410 84 452 44', amber, 12),
  path('M384 46 L460 36 L462 112', amber, 12),
]);

/**
 * The image of one kind of page.
 * @param siteName stands in the upper left corner
 */
export function ogBoard(text: OgText, siteName: string): Box {
  return box(
    {
      ...OG_SIZE,
      boxSizing: 'border-box',
      position: 'relative',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 72px',
      background: board,
      color: chalk,
      fontFamily: 'Atkinson',
    },
    [
      box({ position: 'absolute', right: 48, bottom: 132 }, [climb]),
      box({ alignItems: 'center', gap: 20, fontSize: 40, fontWeight: 700 }, [mark, box({}, siteName)]),
      box({ flexDirection: 'column', width: 700 }, [
        box({ fontSize: 32, color: amber, fontWeight: 700 }, text.label),
        box({ marginTop: 14, fontSize: 76, fontWeight: 700, lineHeight: 1.06, letterSpacing: '-0.02em' }, text.title),
      ]),
      box({ fontSize: 32, color: chalkDim, fontWeight: 400 }, text.line),
    ],
  );
}
