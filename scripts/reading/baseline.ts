/** Compares the readability of a page with what it was when the baseline was made. */
import type { Figures } from './report.ts';

/** Points of reading ease a page may lose by a small change, such as a corrected name, without counting as worse. */
export const TOLERANCE = 2;
/** What a new page must reach: ordinary Dutch. */
export const NEW_PAGE_MINIMUM = 50;

export type Baseline = Readonly<Record<string, Figures>>;

const COUNTS: readonly (readonly [Exclude<keyof Figures, 'leesgemak'>, string])[] = [
  ['langeZinnen', 'lange zinnen'],
  ['lijdendeZinnen', 'lijdende zinnen'],
  ['moeilijkeWoorden', 'moeilijke woorden'],
  ['afkortingenZonderUitleg', 'afkortingen zonder uitleg'],
];

/**
 * Says in Dutch in what a page got worse; empty when it didn't. A page without baseline is new and must reach
 * {@link NEW_PAGE_MINIMUM}, if it is long enough for a score.
 */
export function worsened(now: Figures, before: Figures | undefined): string[] {
  if (before === undefined)
    return now.leesgemak !== null && now.leesgemak < NEW_PAGE_MINIMUM
      ? [
          `Het leesgemak is ${now.leesgemak}; een nieuwe tekst moet ${NEW_PAGE_MINIMUM} halen. Schrijf kortere zinnen en kortere woorden.`,
        ]
      : [];
  const score =
    now.leesgemak !== null && before.leesgemak !== null && now.leesgemak < before.leesgemak - TOLERANCE
      ? [`Het leesgemak daalde van ${before.leesgemak} naar ${now.leesgemak}.`]
      : [];
  return [
    ...score,
    ...COUNTS.flatMap(([key, name]) =>
      now[key] > before[key] ? [`Aantal ${name}: eerst ${before[key]}, nu ${now[key]}.`] : [],
    ),
  ];
}
