/** Every page of the built site is valid HTML (of municipalities a sample). The rules: .htmlvalidate.json. */
import { resolve } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { isRedirect, readPages } from '../support/dist.ts';
import { sampled } from '../support/extent.ts';

const root = resolve(import.meta.dirname, '../..');
const validator = new HtmlValidate(new FileSystemConfigLoader());

/** One line for each problem: where, what, and the rule that says so. */
async function problemsOf(source: string, path: string): Promise<string[]> {
  const report = await validator.validateString(source, resolve(root, 'page.html'));
  return report.results.flatMap(({ messages }) =>
    messages.map(({ message, ruleId, selector }) => `${path}: ${message} (${ruleId}) at ${selector ?? '?'}`),
  );
}

it('finds no problem on any page', async () => {
  const pages = sampled(readPages().filter((page) => !isRedirect(page)));
  expect(pages.length).toBeGreaterThan(20);
  const problems: string[] = [];
  for (const page of pages) problems.push(...(await problemsOf(page.source, page.path)));
  const byKind = Map.groupBy(problems, (problem) => problem.slice(problem.indexOf(': ') + 2).split(' at ')[0] ?? '');
  const summary = [...byKind].map(
    ([kind, all]) =>
      `${kind}: ${all.length} times, e.g. ${all
        .slice(0, 3)
        .map((one) => one.replace(`: ${kind}`, ''))
        .join(', ')}`,
  );
  expect(summary).toEqual([]);
}, 300_000);

it('would notice a broken page', async () => {
  const problems = await problemsOf(
    '<!DOCTYPE html><html lang="nl"><head><title>x</title></head><body><p><div></p></body>',
    '/',
  );
  expect(problems.join('\n')).toContain('close-order');
});
