/** What a screen reader says, as an outline that people can read and compare: one phrase a line, indented by what it stands in. */

interface Heard {
  readonly phrase: string;
  readonly inside: Heard[];
}

/** Longer texts are cut: the outline is about order and names, and editors may change their words. */
const TEXT = 60;
/** Of a long list the beginning tells enough. */
const ITEMS = 8;
const SHOWN = 2;

const END = 'end of ';
/** Says nothing to a listener but that a text begins. */
const SILENT = new Set(['paragraph', 'strong', 'emphasis', 'time', 'caption', 'rowgroup']);
const ITEM = /^listitem, level \d+, position (\d+), set size (\d+)/;

/** Puts what stands between "x" and "end of x" inside x. */
function nest(phrases: readonly string[]): Heard[] {
  const root: Heard = { phrase: '', inside: [] };
  const open: Heard[] = [root];
  /** Position at which each phrase ends, where it does. */
  for (const [index, phrase] of phrases.entries()) {
    const current = open.at(-1) ?? root;
    if (phrase.startsWith(END) && current.phrase === phrase.slice(END.length)) {
      open.pop();
      continue;
    }
    const heard: Heard = { phrase, inside: [] };
    current.inside.push(heard);
    if (endsLater(phrases, index)) open.push(heard);
  }
  return root.inside;
}

/** Whether the phrase has an end of its own: as many ends as beginnings follow it, this one included. */
function endsLater(phrases: readonly string[], index: number): boolean {
  const phrase = phrases[index];
  let depth = 0;
  for (const next of phrases.slice(index)) {
    if (next === phrase) depth += 1;
    else if (next === `${END}${phrase}`) depth -= 1;
    if (depth === 0) return true;
  }
  return false;
}

const squeeze = (text: string) => text.replace(/[\s\u00ad]+/g, '');
const words = ({ phrase, inside }: Heard): string => (inside.length > 0 ? inside.map(words).join('') : phrase);
/** `link, Mail an@x.be` → `Mail an@x.be`; without the state behind a name: `heading, Genk, level 1` → `Genk`. */
const nameOf = (phrase: string) => phrase.replace(/^[a-z]+, /, '').replace(/, level \d$/, '');

/** Their name is all that is said of these, whatever stands inside. */
const NAMED = /^(?:link|button), /;
/** Said when it changes; while empty it is silent. */
const LIVE = new Set(['status', 'alert']);

/** The words of a name are not said a second time; pieces of one text become one. */
function shorten(heard: readonly Heard[]): Heard[] {
  return heard.flatMap(({ phrase, inside }) => {
    if (NAMED.test(phrase)) return [{ phrase, inside: [] }];
    const all = shorten(inside);
    if (SILENT.has(phrase)) return all;
    if (LIVE.has(phrase) && all.length === 0) return [];
    const pieces = all.every((each) => each.inside.length === 0 && !NAMED.test(each.phrase));
    const repeats = pieces && squeeze(all.map(words).join('')) === squeeze(nameOf(phrase));
    return [{ phrase, inside: repeats ? [] : all }];
  });
}

function write(heard: readonly Heard[], depth: number): string[] {
  const items = heard.filter(({ phrase }) => ITEM.test(phrase) || phrase.startsWith('row'));
  const left = items.length > ITEMS ? new Set(items.slice(SHOWN, -1)) : new Set<Heard>();
  const [firstLeft] = left;
  return heard.flatMap((each) => {
    const indent = '  '.repeat(depth);
    if (each === firstLeft) return [`${indent}… ${left.size} more`];
    if (left.has(each)) return [];
    const said = each.phrase
      .replaceAll('\u00ad', '')
      .replace(ITEM, '$1 of $2')
      .replace(/^row, .+/, 'row')
      .replace(
        /\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}/g,
        '‹dag›',
      );
    const line =
      said.length > TEXT && each.inside.length === 0 && !/^[a-z]+, /.test(said)
        ? `${said.slice(0, TEXT).trimEnd()}…`
        : said;
    const [only, ...others] = each.inside;
    if (
      only &&
      others.length === 0 &&
      only.inside.length === 0 &&
      /^(?:term|definition|cell|rowheader|columnheader)/.test(line)
    )
      return write([{ phrase: `${line}: ${only.phrase}`, inside: [] }], depth);
    return [`${indent}${line}`, ...write(each.inside, depth + 1)];
  });
}

/** The outline of these phrases, as `listen` gives them; ends in a newline. */
export function outline(phrases: readonly string[]): string {
  return `${write(shorten(nest(phrases)), 0).join('\n')}\n`;
}
