/** Reads the front matter of an MDX file, with the place of every field. */
import { splitFrontMatter, UnreadableError } from '../../src/model/front-matter.ts';
import type { ParsedData } from './data.ts';
import { problem } from './types.ts';
import { parseYaml } from './yaml.ts';

export interface SplitText {
  readonly data: ParsedData;
  /** The text below the front matter, with empty lines in its place so that line numbers stay those of the file. */
  readonly body?: string;
}

/** Splits a file in its facts and its text. */
export function splitText(file: string, text: string): SplitText {
  try {
    const { head, body, before } = splitFrontMatter(text);
    return { data: parseYaml(file, `${head}\n`, 1), body: '\n'.repeat(before) + body };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    const { line, message } = error;
    const remedy =
      "Begin het bestand met een regel ---, daaronder de velden en dan weer een regel ---. Bv. drie regels: --- , titel: 'Zelfscan' en ---";
    const diagnostics = [problem(file, { line }, 'blok-fout', { message, remedy })];
    return { data: { diagnostics, locate: () => ({ line, column: 1 }) } };
  }
}
