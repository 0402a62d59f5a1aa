/** What the commands about sources print: Markdown that reads in a terminal and in an issue. */
import { formatDate } from '../../src/model/dates.ts';
import type { DueGroup, DueSource } from '../../src/model/due.ts';
import type { Compared, Print } from './compare.ts';
import type { DeadLink } from './links.ts';

/** A line of no more characters than an issue needs. */
const short = (text: string, most = 300): string => (text.length > most ? `${text.slice(0, most)}…` : text);

const titleOf = ({ title, publisher, url }: DueSource): string =>
  `**${title}** (${publisher})${url === undefined ? '' : `: <${url}>`}`;

const resting = ({ entries }: DueSource): string[] =>
  entries.length === 0
    ? ['  Niets op de site rust hierop.']
    : [
        `  Hierop rust: ${entries.map(({ name, file, checked }) => `${name} (\`content/${file}\`, nagekeken ${formatDate(checked)})`).join('; ')}.`,
      ];

/** What is due, oldest first; an empty text when nothing is. */
export function dueText(groups: readonly DueGroup[]): string {
  return groups
    .filter(({ due }) => due)
    .flatMap(({ title, sources }) => [
      `## Nagekeken: ${title.toLowerCase()} (${sources.length})`,
      '',
      ...sources.flatMap((source) => [
        `- [ ] ${titleOf(source)}`,
        `  Oudste datum: ${formatDate(source.oldest)}. Gelezen op ${formatDate(source.consulted)}. Sleutel: \`${source.id}\`.`,
        ...resting(source),
      ]),
      '',
    ])
    .join('\n');
}

/** Links that no longer answer; an empty text when all do. */
export function linksText(dead: readonly DeadLink[]): string {
  if (dead.length === 0) return '';
  const lines = dead.map(
    ({ url, reason, files }) =>
      `- [ ] <${url}> ${reason}. Staat in: ${files.map((file) => `\`content/${file}\``).join(', ')}.`,
  );
  return [`## Links die niet antwoorden (${dead.length})`, '', ...lines, ''].join('\n');
}

const GROUPS = [
  ['gewijzigd', 'Gewijzigd sinds de laatste vergelijking'],
  ['weg', 'Verdwenen'],
  ['onbereikbaar', 'Niet te lezen'],
  ['nieuw', 'Nog nooit vergeleken'],
] as const;

/** At most so many differences of one page are told. */
const MOST = 25;

function sourceLines({ source, outcome }: Compared, print: Print | undefined): string[] {
  const moved =
    'moved' in outcome && outcome.moved !== undefined
      ? [`  Verhuisd naar <${outcome.moved}>: pas het adres van de bron aan.`]
      : [];
  const since =
    print === undefined
      ? []
      : [
          `  Laatst vergeleken op ${formatDate(print.dag)}. Klopt alles nog? Dan: \`npm run bronnen -- --vergeleken ${source.id}\``,
        ];
  const changes = outcome.kind === 'gewijzigd' ? outcome.differences : [];
  const more = changes.length > MOST ? [`  … en nog ${changes.length - MOST} andere regels.`] : [];
  return [
    `- [ ] ${titleOf(source)}`,
    ...('reason' in outcome ? [`  Waarom: ${outcome.reason}.`] : []),
    ...moved,
    ...(outcome.kind === 'gewijzigd' ? since : []),
    ...changes.slice(0, MOST).map(({ kind, text }) => `  - ${kind === 'nieuw' ? 'nieuw' : 'weg'}: ${short(text)}`),
    ...more,
    ...resting(source),
  ];
}

/**
 * What became of the sources; an empty text when nothing changed.
 * @param prints what was kept of them
 */
export function comparedText(all: readonly Compared[], prints: Readonly<Record<string, Print>>): string {
  const groups = GROUPS.flatMap(([kind, title]) => {
    const own = all.filter(({ outcome }) => outcome.kind === kind);
    if (own.length === 0) return [];
    // What was never compared has no news: its names are enough.
    const lines =
      kind === 'nieuw'
        ? [
            `${own.map(({ source: { id } }) => `\`${id}\``).join(', ')}. Lees ze na, en dan: \`npm run bronnen -- --vergeleken <bron>\`, of \`nieuwe\` voor allemaal samen.`,
          ]
        : own.flatMap((one) => sourceLines(one, prints[one.source.id]));
    return [`## ${title} (${own.length})`, '', ...lines, ''];
  });
  const moved = all.filter(({ outcome }) => outcome.kind === 'gelijk' && outcome.moved !== undefined);
  const movedLines = moved.flatMap((one) => sourceLines(one, undefined));
  return [
    ...groups,
    ...(moved.length === 0 ? [] : [`## Verhuisd, met dezelfde tekst (${moved.length})`, '', ...movedLines, '']),
  ].join('\n');
}
