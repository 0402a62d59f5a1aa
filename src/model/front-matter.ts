/** The two parts of an MDX file: the YAML between two lines `---` at its very start, and the text below. Runs in the browser too. */

/** Why a file can't be read; the message is Dutch. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  /** Line of the file, from 1. */
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

export interface FrontMatter {
  /** The YAML, without its lines `---`. It starts on line 2 of the file. */
  readonly head: string;
  readonly body: string;
  /** How many lines of the file stand before the body. */
  readonly before: number;
}

/**
 * Splits a file. Line ends of Windows are read too; what comes out has `\n` only.
 * @throws UnreadableError when the YAML doesn't begin or end with a line `---`.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const lines = text.split(/\r\n?|\n/);
  if (lines[0]?.trimEnd() !== '---')
    throw new UnreadableError('Het bestand begint niet met een regel met drie streepjes.', 1);
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (end < 0)
    throw new UnreadableError('Het blok bovenaan wordt niet gesloten met een regel met drie streepjes.', lines.length);
  if (lines[end]?.trimEnd() !== '---')
    throw new UnreadableError(
      'Deze regel begint met drie streepjes en sluit zo het blok, maar er staat nog iets achter.',
      end + 1,
    );
  return { head: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n'), before: end + 1 };
}
