/** Splits an MDX file in its block of facts and its text. */
import type { ParsedData } from './data.ts';
import { problem } from './types.ts';
import { parseYaml } from './yaml.ts';

export interface SplitText {
  readonly data: ParsedData;
  /** The text below the block, with empty lines in its place so that line numbers stay those of the file. */
  readonly body?: string;
}

const fail = (file: string, line: number, message: string): SplitText => ({
  data: {
    diagnostics: [
      problem(file, { line }, 'blok-fout', {
        message,
        remedy:
          "Begin het bestand met een regel ---, daaronder de velden en dan weer een regel ---. Bv. drie regels: --- , titel: 'Zelfscan' en ---",
      }),
    ],
    locate: () => ({ line, column: 1 }),
  },
});

/** Reads the YAML block between two lines `---` at the very start of the file. */
export function splitText(file: string, text: string): SplitText {
  const lines = text.split(/\r?\n/);
  if (lines[0]?.trimEnd() !== '---') return fail(file, 1, 'Het bestand begint niet met een regel met drie streepjes.');
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (end < 0)
    return fail(file, lines.length, 'Het blok bovenaan wordt niet gesloten met een regel met drie streepjes.');
  if (lines[end]?.trimEnd() !== '---')
    return fail(
      file,
      end + 1,
      'Deze regel begint met drie streepjes en sluit zo het blok, maar er staat nog iets achter.',
    );
  const data = parseYaml(file, `${lines.slice(1, end).join('\n')}\n`, 1);
  return { data, body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n') };
}
