/**
 * Counts what a runner reported. Plain JavaScript without dependencies.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ status: string, name: string, assertionResults: { status: string }[] }} TestFile
 * @typedef {{ success: boolean, numPassedTests: number, numFailedTests: number, numPendingTests: number, testResults: TestFile[] }} Report
 */

/**
 * Counts the JSON report of Vitest. A test file that failed without a failed test (it did not load, or a hook threw)
 * counts as one failure, and so does a run that says it did not succeed though nothing in it failed.
 * @param {Report} report
 * @returns {Count}
 */
export function countReport(report) {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests,
  };
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function total(counts) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}
