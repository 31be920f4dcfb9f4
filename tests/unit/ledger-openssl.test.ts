import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeLedger, testKey } from '@/tests/support/make-ledger';
import { temporaryFolder } from '@/tests/support/temporary-folder';

const key = testKey();

/** The commands of docs/ledger.md as they stand there, run in a folder by a shell: file, line and checkpoint as the guide finds them. */
function runGuide(text: string): string[] {
  const [setting = '', commands = ''] = /```sh\n(F=[\s\S]*?)```\s*```sh\n([\s\S]*?)```/.exec(readFileSync('docs/ledger.md', 'utf8'))?.slice(1) ?? [];
  const folder = temporaryFolder({ '2026-11-22.jsonl': text });
  return execFileSync('bash', ['-c', `${setting}${commands}true`], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim().split('\n');
}

test('openssl and sha256sum alone find what our verifier finds, by the commands of the guide', () => {
  const ledger = makeLedger(key);
  ledger.start('2026-11-22');
  const sweep = ledger.add('2026-11-22', { kind: 'sweep', from: '2026-11-22T04:00:00.000Z', changes: [['57-2', 'O', 'http-404']] });
  ledger.checkpoint('2026-11-22');
  const good = runGuide(ledger.text('2026-11-22'));
  expect(good[0]).toContain(sweep.prev);
  expect(good[1]).toBe(key.fingerprint);
  expect(good[2]).toBe('Signature Verified Successfully');
  const forged = runGuide(ledger.text('2026-11-22').replace(/"n":3,"at":"2026-11-22T04:00:30/, '"n":3,"at":"2026-11-22T04:00:31'));
  expect(forged[2]).not.toBe('Signature Verified Successfully');
});
