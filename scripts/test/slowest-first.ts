/**
 * The order in which test files start. Vitest knows what took long the time before; a fresh clone has no such memory, and a
 * slow file that starts last keeps one core waiting.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The slowest files, the slowest first, after what `npm test` says at its end. */
const slow: readonly string[] = [
  'tests/a11y/pages.test.ts',
  'tests/search/quality.test.ts',
  'tests/e2e/beheer.test.ts',
  'tests/e2e/map.test.ts',
  'tests/search/use.test.ts',
  'tests/e2e/manual-form.test.ts',
  'tests/e2e/beheer-round-trip.test.ts',
  'tests/tasks/tasks.test.ts',
  'tests/search/missing.test.ts',
  'tests/output/search-size.test.ts',
  'tests/e2e/place-finder.test.ts',
  'scripts/check/mutations/mutations.test.ts',
  'scripts/editor-tools.test.ts',
];

/** Place in the list; after it what is not in it. */
const turnOf = ({ moduleId }: TestSpecification): number => {
  const path = moduleId.replaceAll('\\', '/');
  const at = slow.findIndex((name) => path.endsWith(`/${name}`));
  return at < 0 ? slow.length : at;
};

export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => turnOf(a) - turnOf(b));
  }
}
