import { spawn } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { supervise } from '@/server/run/supervise';
import { isAlive, until } from '@/tests/support/alive';
import { temporaryFolder } from '@/tests/support/temporary-folder';

const staysAlive = 'console.log(`pid ${process.pid}`); setInterval(() => {}, 1000);';

function start(source: string) {
  const lines: string[] = [];
  const script = path.join(temporaryFolder({ 'helper.ts': source }), 'helper.ts');
  const helper = supervise({ name: 'helper', script, env: { GIVEN: 'yes' }, restartAfterMs: 20, report: (line) => lines.push(line) });
  onTestFinished(() => helper.stop());
  return { helper, lines };
}

describe('a supervised helper', () => {
  it('is reported and started again when it dies, each time after a longer wait', async () => {
    const { lines } = start('console.log(`given ${process.env.GIVEN}`); process.exit(3);');
    await until('it died three times', () => lines.filter((line) => line.includes('ended unexpectedly')).length >= 3);
    expect(lines.filter((line) => !line.startsWith('[helper]')).slice(0, 3)).toEqual([0.02, 0.04, 0.08].map((wait) => `helper ended unexpectedly (code 3); starting it again in ${wait} s`));
    expect(lines[0]).toBe('[helper] given yes');
  });

  it('is let go when it has nothing to do', async () => {
    const { lines } = start('process.exit(0);');
    await until('it ended', () => lines.length > 0);
    expect(lines).toEqual(['helper has nothing more to do']);
  });

  it('is gone when stopping is done, and not reported as dead', async () => {
    const { helper, lines } = start(staysAlive);
    await until('it runs', () => lines.length > 0);
    await helper.stop();
    expect(isAlive(Number(lines[0]?.replace(/\D+/, '')))).toBe(false);
    expect(lines).toHaveLength(1);
  });

  it('ends by itself when its parent is killed', async () => {
    const script = path.join(temporaryFolder({ 'helper.ts': staysAlive }), 'helper.ts');
    const parent = spawn(process.execPath, ['--import', 'tsx', 'tests/support/supervising-parent.ts', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    parent.stdout.on('data', (chunk: Buffer) => { output += chunk.toString(); });
    await until('the helper runs', () => /pid \d+/.test(output));
    const pid = Number(/pid (\d+)/.exec(output)?.[1]);
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await until('the helper is gone', () => !isAlive(pid));
  });
});
