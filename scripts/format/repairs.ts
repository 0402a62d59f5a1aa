/** Puts in what the check itself spells out: words that have one right form, at their place. */
import type { ContentFile, Diagnostic } from '../check/types.ts';

/**
 * The files with each repair of these problems made. One whose words don't stand at their place to the letter (behind
 * a backslash, in a quote of more lines) is left to the editor.
 */
export function withRepairs(files: readonly ContentFile[], diagnostics: readonly Diagnostic[]): ContentFile[] {
  const byFile = Map.groupBy(
    diagnostics.filter(({ repair }) => repair !== undefined),
    ({ file }) => file,
  );
  return files.map((file) => {
    const repairs = byFile.get(file.path);
    if (!repairs) return file;
    const lines = new TextDecoder().decode(file.bytes).split('\n');
    // From the end, so that the places before it stay where they are.
    for (const { line, column = 1, about = '', repair = '' } of repairs.toReversed()) {
      const text = lines[line - 1] ?? '';
      if (about !== '' && text.startsWith(about, column - 1))
        lines[line - 1] = text.slice(0, column - 1) + repair + text.slice(column - 1 + about.length);
    }
    return { path: file.path, bytes: new TextEncoder().encode(lines.join('\n')) };
  });
}
