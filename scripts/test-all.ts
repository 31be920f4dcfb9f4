import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { seconds } from '@/server/build/step';
import { ensureSystemPackages } from '@/server/check/system-packages';
import { type Outcome, runStep } from '@/server/check/run-step';

/** `npm test`: everything that has to hold before a change is good. The last line counts tests and steps. */
const startedAt = performance.now();
const reports = path.resolve('.portal/test-reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
if (!ensureSystemPackages()) process.exit(1);

// A folder and ports of their own: a portal that `npm start` runs from this clone is neither replaced nor disturbed.
const build = { OUT_DIR: '.portal/test-out', STREAMS_PORT: '3911' };
const unitReport = path.join(reports, 'unit.json');
const browserReport = path.join(reports, 'browser.json');

const outcomes: Outcome[] = [];
outcomes.push(...(await Promise.all([
  runStep({ name: 'types', commands: ['next typegen', 'tsc --noEmit -p tsconfig.check.json'] }),
  runStep({ name: 'lint', commands: ['eslint .'] }),
])));
outcomes.push(await runStep({ name: 'unit tests', commands: [`vitest run --reporter=default --reporter=json --outputFile.json=${unitReport}`], report: unitReport }));
outcomes.push(await runStep({ name: 'content', commands: ['tsx scripts/check-content.ts'] }));
const built = await runStep({ name: 'production build', commands: ['tsx scripts/build.ts'], env: build });
outcomes.push(built);
if (built.failed === 0) {
  outcomes.push(await runStep({ name: 'browser tests', commands: ['playwright test'], env: { ...build, E2E_REPORT: browserReport }, report: browserReport }));
} else {
  outcomes.push({ name: 'browser tests', passed: 0, failed: 1, tookMs: 0, remark: 'not run, because the build failed' });
}

console.log('\nSummary');
for (const { name, passed, failed, tookMs, remark } of outcomes) {
  console.log(`  ${failed > 0 ? 'FAILED' : 'passed'}  ${name.padEnd(18)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds(tookMs).padStart(9)}${remark ? `  ${remark}` : ''}`);
}
const total = (key: 'passed' | 'failed') => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
console.log(`  in ${seconds(performance.now() - startedAt)}\n`);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') > 0 ? 1 : 0);
