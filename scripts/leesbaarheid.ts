/**
 * `npm run leesbaarheid`: the readability of every page, and advice with file and line. Ends with status 1 when a page is
 * worse than in scripts/reading/baseline.json. `--vernieuw` writes that baseline anew; `--advies` shows all advice;
 * a file name as argument shows the advice for that file.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { splitMdx } from '../src/beheer/entry-text.ts';
import { type Baseline, worsened } from './reading/baseline.ts';
import { readProse } from './reading/prose.ts';
import { type PageReport, readabilityReport } from './reading/report.ts';
import type { GlossaryTerm } from './reading/terms.ts';
import { collections } from '../src/schemas/index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    vernieuw: { type: 'boolean', default: false },
    advies: { type: 'boolean', default: false },
    root: { type: 'string' },
  },
});
const root = resolve(values.root ?? join(import.meta.dirname, '..'));
const baselineFile = join(root, 'scripts/reading/baseline.json');
/** Collections a visitor reads as running text. */
const PAGES = new Set(['aanbod', 'netwerken', 'paginas', 'begrippen', 'regios', 'begeleiders']);

const files = collections
  .filter(({ name }) => PAGES.has(name) && existsSync(join(root, 'content', name)))
  .flatMap(({ name, extension, schema }) =>
    readdirSync(join(root, 'content', name))
      .filter((file) => file.endsWith(`.${extension}`))
      .toSorted()
      .map((file) => ({
        path: `content/${name}/${file}`,
        id: file.slice(0, -extension.length - 1),
        name,
        extension,
        schema,
      })),
  )
  .map((file) => ({ ...file, source: readFileSync(join(root, file.path), 'utf8') }));

/** The names of a glossary entry; none when its file can't be read. */
function termOf(id: string, source: string): GlossaryTerm[] {
  try {
    const { term, afkorting } = splitMdx(source).data as { term?: string; afkorting?: string };
    return [{ id, names: [afkorting, term].filter((name) => name !== undefined) }];
  } catch {
    return [];
  }
}

const terms = files.flatMap((file) => (file.name === 'begrippen' ? termOf(file.id, file.source) : []));
const reports = new Map<string, PageReport>(
  files.map(({ path, id, name, extension, schema, source }) => [
    path,
    readabilityReport(readProse(path, source, extension, schema), terms, name === 'begrippen' ? id : undefined),
  ]),
);

if (values.vernieuw) {
  const entries = [...reports].map(([path, report]) => [path, report.figures] as const);
  writeFileSync(baselineFile, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
  console.log(`Pagina's opgenomen in scripts/reading/baseline.json: ${entries.length}.`);
} else {
  const baseline: Baseline = existsSync(baselineFile)
    ? (JSON.parse(readFileSync(baselineFile, 'utf8')) as Baseline)
    : {};
  const wanted = new Set(positionals.map((path) => path.replaceAll('\\', '/').replace(/^\.\//, '')));
  let worse = 0;
  let advice = 0;
  for (const [path, report] of reports) {
    const problems = worsened(report.figures, baseline[path]);
    worse += problems.length > 0 ? 1 : 0;
    advice += report.advice.length;
    for (const problem of problems) console.log(`${path}: ${problem}`);
    if (!values.advies && !wanted.has(path) && problems.length === 0) continue;
    console.log(`${path}: leesgemak ${report.figures.leesgemak ?? 'niet berekend (te kort)'}, ${report.words} woorden`);
    for (const item of report.advice) console.log(`${path}:${item.line}  advies: ${item.text}`);
  }
  const scores = [...reports.values()]
    .flatMap((report) => (report.figures.leesgemak === null ? [] : [report.figures.leesgemak]))
    .sort((a, b) => a - b);
  console.log(
    `${reports.size} pagina's, ${scores.length} met een score: laagste ${scores[0]}, middelste ${scores[Math.floor(scores.length / 2)]}, hoogste ${scores.at(-1)}. ${advice} adviezen (toon ze met "npm run leesbaarheid -- --advies").`,
  );
  if (worse > 0)
    console.error(
      `Slechter leesbaar dan eerst: ${worse} van de ${reports.size} pagina's. Pas de tekst aan. Kan het echt niet eenvoudiger? Leg de stand dan vast met "npm run leesbaarheid -- --vernieuw".`,
    );
  process.exitCode = worse > 0 ? 1 : 0;
}
