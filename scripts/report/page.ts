/** What the content check found, for an editor who works in the form: a page, a summary and GitLab's own list. */
import type { Diagnostic } from '../check/types.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Where the form opens a file of content/, e.g. `/beheer/#/collections/aanbod/entries/zelfscan`. */
export function formAddress(file: string): string | undefined {
  const [, collection, id] = /^content\/([a-z]+)\/([a-z0-9-]+)\.(?:json|mdx)$/.exec(file) ?? [];
  if (!collection || !id || collection === 'geo') return undefined;
  const entry = collection === 'instellingen' ? '_singletons/entries/instellingen' : `${collection}/entries/${id}`;
  return `/beheer/#/collections/${entry}`;
}

/** What happens now, in one sentence. */
const outcome = (errors: number): string =>
  errors > 0
    ? `De site is niet veranderd: eerst ${errors === 1 ? 'moet 1 fout' : `moeten ${errors} fouten`} weg.`
    : 'Er zijn geen fouten: de site wordt bijgewerkt.';

const isError = ({ severity }: Diagnostic): boolean => severity === 'fout';

function item(each: Diagnostic, site: string): string {
  const address = formAddress(each.file);
  const place = `${escape(each.file)}, regel ${each.line}${each.field ? `, veld ${escape(each.field)}` : ''}`;
  const link = address ? ` <a href="${escape(site + address)}">Open in het formulier</a>` : '';
  return `<li><p><strong>${isError(each) ? 'Fout' : 'Opmerking'}</strong> in ${place}.${link}</p>
<p>${escape(each.message)} ${escape(each.remedy)}
<a href="${escape(site)}/redactie/fouten/#fout-${each.code}">Wat betekent dit?</a></p></li>`;
}

/** A whole page in Dutch, errors first. `site` is the public address without a slash at the end. */
export function reportPage(found: readonly Diagnostic[], site: string): string {
  const sorted = [...found.filter(isError), ...found.filter((each) => !isError(each))];
  return `<!doctype html>
<html lang="nl-BE">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Nagekeken: ${found.filter(isError).length} fouten</title>
<style>body { max-width: 45rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.5 system-ui, sans-serif } li { margin-block: 1.5rem }</style>
<h1>${escape(outcome(found.filter(isError).length))}</h1>
<ol>
${sorted.map((each) => item(each, site)).join('\n')}
</ol>
</html>
`;
}

/** The same in Markdown, for the summary of a run and for a message to the editor. */
export function reportMarkdown(found: readonly Diagnostic[], site: string): string {
  const lines = found.filter(isError).map((each) => {
    const address = formAddress(each.file);
    const place = address ? `[${each.file}](${site}${address})` : each.file;
    return `- ${place}, regel ${each.line}: ${each.message} ${each.remedy}`;
  });
  return [`${outcome(lines.length)}`, ...(lines.length > 0 ? ['', ...lines] : []), ''].join('\n');
}

/** GitLab's code quality report: it shows each problem beside its line in a merge request. */
export function codeQuality(found: readonly Diagnostic[]): object[] {
  return found.map((each) => ({
    description: `${each.message} ${each.remedy}`,
    check_name: each.code,
    fingerprint: `${each.file}:${each.line}:${each.field ?? ''}:${each.code}`,
    severity: isError(each) ? 'major' : 'info',
    location: { path: each.file, lines: { begin: each.line } },
  }));
}
