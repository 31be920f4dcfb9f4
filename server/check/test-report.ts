import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int(), numFailedTestSuites: z.int(), testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })) });
const playwrightReport = z.object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }), errors: z.array(z.unknown()) });

/**
 * Counts the tests in a JSON report of Vitest or Playwright; null when there is none that can be read.
 * A test file that could not even be loaded is a failure, and so is an error outside all tests.
 */
export function readTestReport(file: string): { passed: number; failed: number; remark?: string } | null {
  const json: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : null;
  const vitest = vitestReport.safeParse(json);
  if (vitest.success) {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = vitest.data;
    const unloadable = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
    return { passed: numPassedTests, failed: numFailedTests + unloadable, ...remark({ skipped: numPendingTests, flaky: 0 }) };
  }
  const playwright = playwrightReport.safeParse(json);
  if (!playwright.success) return null;
  const { expected, unexpected, flaky, skipped } = playwright.data.stats;
  return { passed: expected + flaky, failed: unexpected + playwright.data.errors.length, ...remark({ skipped, flaky }) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function remark({ skipped, flaky }: { skipped: number; flaky: number }): { remark?: string } {
  const parts = [...(skipped ? [`${skipped} skipped`] : []), ...(flaky ? [`${flaky} passed only at the second attempt`] : [])];
  return parts.length > 0 ? { remark: parts.join(', ') } : {};
}
