import { spawn } from 'node:child_process';
import path from 'node:path';
import { seconds } from '@/server/build/step';
import { readTestReport } from './test-report';

/** How a step of `npm test` went. A step without tests of its own counts as one. */
export type Outcome = { name: string; passed: number; failed: number; tookMs: number; remark?: string };

type Step = {
  name: string;
  /** Commands run one after the other, the first word a program of node_modules/.bin; no argument holds a space. */
  commands: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Where the last command writes its JSON report, when it runs tests. */
  report?: string;
};

/** Runs a step of `npm test`, prints what it printed, and counts. A program that crashes counts as a failure, whatever its report says. */
export async function runStep({ name, commands, env = {}, report }: Step): Promise<Outcome> {
  const startedAt = performance.now();
  const output: string[] = [];
  let code: number | null = 0;
  for (const command of commands) {
    code = await run(command, env, (text) => (report ? process.stdout.write(text) : output.push(text)));
    if (code !== 0) break;
  }
  const tookMs = performance.now() - startedAt;
  console.log(`\n${code === 0 ? 'passed' : 'FAILED'}: ${name}, ${seconds(tookMs)}\n${output.join('').trimEnd()}`);
  const counted = report ? readTestReport(report) : null;
  if (!counted) return { name, passed: code === 0 && !report ? 1 : 0, failed: code === 0 && !report ? 0 : 1, tookMs, ...(report ? { remark: 'it wrote no report' } : {}) };
  const crashed = code !== 0 && counted.failed === 0;
  return { name, passed: counted.passed, failed: counted.failed + (crashed ? 1 : 0), tookMs, remark: crashed ? `it ended with code ${code}` : counted.remark };
}

function run(command: string, env: Readonly<Record<string, string>>, write: (text: string) => void): Promise<number | null> {
  const [program = '', ...args] = command.split(' ');
  // Vitest and Next choose by NODE_ENV, which a caller may have set for something else.
  const child = spawn(path.resolve('node_modules/.bin', program), args, { env: { ...process.env, ...env, NODE_ENV: undefined } as unknown as NodeJS.ProcessEnv, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => write(chunk.toString()));
  return new Promise((resolve) => {
    child.once('error', (error) => { write(`${error.message}\n`); resolve(1); });
    child.once('close', resolve);
  });
}
