import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashKey, isKey, newKey } from '@/server/origin/camera-key';
import { issueKeys, keysOf, revokeKeys } from '@/server/origin/issue-keys';
import { readKeyCommand } from '@/server/origin/key-command';
import { readKeyFile } from '@/server/origin/key-file';
import { openKeyring } from '@/server/origin/keyring';
import { runScript } from '@/tests/support/run-node';
import { temporaryFolder } from '@/tests/support/temporary-folder';

const at = '2026-11-22T04:00:00.000Z';
const place = () => ({ file: path.join(temporaryFolder(), 'keys.jsonl'), election: 'rehearsal', at });

describe('a key', () => {
  test('is 26 digits that nobody misreads, and never the same', () => {
    const keys = Array.from({ length: 2_000 }, newKey);
    expect(keys.every((key) => /^[0-9a-hjkmnp-tv-z]{26}$/.test(key))).toBe(true);
    expect(new Set(keys).size).toBe(2_000);
  });

  test('opens its own camera only', () => {
    const key = newKey();
    const hash = hashKey('57-2', key);
    expect([isKey('57-2', key, hash), isKey('57-3', key, hash), isKey('57-2', `${key} `, hash), isKey('57-2', '', hash)]).toEqual([true, false, false, false]);
  });
});

describe('the file of keys', () => {
  test('holds no key, and only its owner may read it', () => {
    const where = place();
    const { issued } = issueKeys(['57-2', '1-1'], where, false);
    expect(issued.map(({ camera }) => camera)).toEqual(['57-2', '1-1']);
    expect(issued.some(({ key }) => readFileSync(where.file, 'utf8').includes(key))).toBe(false);
    expect(statSync(where.file).mode & 0o777).toBe(0o600);
  });

  test('keeps what was issued and revoked, in order; the last word counts', () => {
    const where = place();
    const [first] = issueKeys(['57-2'], where, false).issued;
    expect(issueKeys(['57-2', '1-1'], where, false).kept).toEqual(['57-2']);
    const [second] = issueKeys(['57-2'], where, true).issued;
    const keyring = openKeyring(where.file);
    expect([keyring.check('57-2', first?.key ?? ''), keyring.check('57-2', second?.key ?? '')]).toEqual(['wrong-key', 'ok']);
    expect(revokeKeys(['57-2', '9-9'], where)).toEqual(['57-2']);
    expect([keyring.check('57-2', second?.key ?? ''), keyring.check('9-9', 'x')]).toEqual(['revoked', 'unknown-camera']);
    expect(readKeyFile(where.file).map(({ what, camera }) => `${what} ${camera}`)).toEqual(['issued 57-2', 'issued 1-1', 'issued 57-2', 'revoked 57-2']);
  });

  test('is of one election', () => {
    const where = place();
    issueKeys(['57-2'], where, false);
    expect(() => keysOf(where.file, 'presidential-2024')).toThrow('keys.jsonl:1: election: it holds keys of rehearsal, not of presidential-2024. Name another file with CAMERA_KEYS');
  });

  test('that others may read, or that is damaged, is refused with the remedy', () => {
    const where = place();
    issueKeys(['57-2'], where, false);
    const keyring = openKeyring(where.file);
    chmodSync(where.file, 0o644);
    expect(() => readKeyFile(where.file)).toThrow('chmod 600');
    expect(keyring.check('57-2', 'x')).toBe('keys-unreadable');
    chmodSync(where.file, 0o600);
    writeFileSync(where.file, `${readFileSync(where.file, 'utf8')}{"what":"issued"}\n{"what":"rev`);
    expect(() => readKeyFile(where.file)).toThrow(/keys\.jsonl:3: the last line is incomplete\. Remove that line.*\n.*keys\.jsonl:2: at: /s);
    expect(keyring.problem()).toContain('keys.jsonl:2');
  });
});

describe('npm run camera-keys', () => {
  test.each([
    [['issue', '57-2'], 'Name the election'], [['issue', '--election', 'x'], 'Name the cameras, or write --all'], [['issue', '57/2', '--election', 'x'], 'Write constituency and precinct with a hyphen'],
    [['issue', '57-2', '--all', '--election', 'x'], 'Name the cameras, or write --all'], [['issue', '57-2', '--election', 'x', '--server', 'https://a/b'], 'Write it as rtmp://media.example/cameras'],
    [['erase', '--election', 'x'], '"erase" is not known here'],
  ])('%j is refused: %s', (args, words) => expect(() => readKeyCommand(args)).toThrow(words));

  test('shows a key once, writes tables that others cannot read, and names cameras that are in no list', async () => {
    const folder = temporaryFolder();
    const env = { CAMERA_KEYS: path.join(folder, 'keys.jsonl') };
    const run = (...args: string[]) => runScript('scripts/camera-keys.ts', args, process.cwd(), env);
    expect(await run('list', '--election', 'rehearsal')).toMatchObject({ code: 1, output: expect.stringMatching(/^\S+keys\.jsonl does not exist: no key was ever issued here\./) });
    expect(await run('issue', '57-2', '--election', 'rehearsal', '--server', 'rtmp://media.example/cameras')).toMatchObject({
      code: 0, output: expect.stringMatching(/^rtmp:\/\/media\.example\/cameras\/57-2\?key=[0-9a-z]{26}\n1 issued/),
    });
    const { code, output } = await run('list', '--election', 'rehearsal');
    expect([code, output]).toEqual([0, expect.stringMatching(/^camera\tkey\tsince\n[\s\S]*57-2\tvalid\t20\d\d-/)]);
    expect(output).toContain('keys.jsonl: 1 valid, 0 revoked, 999 without a key');
    const table = path.join(folder, 'all.csv');
    expect((await run('issue', '--all', '--election', 'rehearsal', '--out', table)).output).toMatch(/^999 issued and written to/);
    expect([statSync(table).mode & 0o777, readFileSync(table, 'utf8').trim().split('\r\n').length]).toEqual([0o600, 1000]);
    expect(await run('issue', '57-9999', '--election', 'rehearsal')).toMatchObject({ code: 1, output: expect.stringContaining('57-9999: not in the list of rehearsal') });
  });
});
