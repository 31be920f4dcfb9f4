import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTestReport } from '@/server/check/test-report';
import { temporaryFolder } from '@/tests/support/temporary-folder';

function read(report: string) {
  return readTestReport(path.join(temporaryFolder({ 'report.json': report }), 'report.json'));
}

function vitest(testResults: { status: string; assertionResults: unknown[] }[]): string {
  return JSON.stringify({ numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numFailedTestSuites: 1, testResults });
}

describe('counting a report', () => {
  it('of Vitest: a file that could not be loaded is a failure too', () => {
    expect(read(vitest([{ status: 'failed', assertionResults: [{}] }, { status: 'failed', assertionResults: [] }]))).toEqual({ passed: 7, failed: 2, remark: '2 skipped' });
  });

  it('of Playwright: an error outside all tests is a failure too, a second attempt is told', () => {
    const stats = { expected: 12, unexpected: 2, flaky: 1, skipped: 0 };
    expect(read(JSON.stringify({ stats, errors: [{ message: 'no server' }] }))).toEqual({ passed: 13, failed: 3, remark: '1 passed only at the second attempt' });
  });

  it('that is missing, cut short or of another kind is none', () => {
    expect([readTestReport('/nowhere/report.json'), read('{"stats": '), read('{}')]).toEqual([null, null, null]);
  });
});
