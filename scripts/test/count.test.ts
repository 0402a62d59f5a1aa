import { describe, expect, it } from 'vitest';
import { countReport, total } from './count.mjs';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('countReport', () => {
  it('takes the numbers of the report', () => {
    const testResults = [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed')];
    expect(
      countReport({ success: false, numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, testResults }),
    ).toEqual({
      passed: 3,
      failed: 1,
      skipped: 2,
    });
  });

  it('counts a file that did not load as a failure', () => {
    const testResults = [file('passed', 'passed'), file('failed')];
    expect(
      countReport({ success: false, numPassedTests: 1, numFailedTests: 0, numPendingTests: 0, testResults }),
    ).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts a file whose hook threw after its tests passed as a failure', () => {
    const testResults = [file('failed', 'passed')];
    expect(
      countReport({ success: false, numPassedTests: 1, numFailedTests: 0, numPendingTests: 0, testResults }).failed,
    ).toBe(1);
  });

  it('does not call a run without success green', () => {
    expect(
      countReport({ success: false, numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] }).failed,
    ).toBe(1);
  });
});

describe('total', () => {
  it('adds up', () => {
    expect(
      total([
        { passed: 2, failed: 0, skipped: 1 },
        { passed: 1, failed: 3, skipped: 0 },
      ]),
    ).toEqual({ passed: 3, failed: 3, skipped: 1 });
  });
});
