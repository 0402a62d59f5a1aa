/** The notice of a licence, and how it is read: `/licenties.txt`. */

export interface Notice {
  /** `name@version` of each package that this text is of. */
  readonly packages: readonly string[];
  /** SPDX expression. */
  readonly licence: string;
  readonly text: string;
}

const RULE = '='.repeat(80);

/** Packages with the same licence and text become one notice, so that 16 parts of Lexical are read once. */
export function grouped(notices: readonly Notice[]): Notice[] {
  const same = Map.groupBy(notices, ({ licence, text }) => `${licence}\n${text.replace(/\s+/g, ' ')}`);
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, packages: group.flatMap(({ packages }) => packages).toSorted() }] : [];
  });
}

/** @param parts heading → the notices below it, in order */
export function licencesText(parts: readonly (readonly [heading: string, notices: readonly Notice[]])[]): string {
  const intro = [
    'Deze site gebruikt software en lettertypes van anderen. Hieronder staat van wie, en onder welke licentie.',
    'De lijst ontstaat bij elke bouw van de site. De teksten van de licenties zijn die van de makers, in het Engels.',
  ].join('\n');
  const written = parts.map(([heading, notices]) => {
    const each = notices.map(({ packages, licence, text }) => `${packages.join('\n')}\n${licence}\n\n${text.trim()}`);
    return [`${RULE}\n${heading}\n${RULE}`, ...each].join(`\n\n${'-'.repeat(80)}\n`);
  });
  return `${[intro, ...written].join('\n\n')}\n`;
}
