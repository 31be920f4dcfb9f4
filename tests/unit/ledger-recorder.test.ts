import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { CameraState } from '@/lib/cameras/status';
import { intervalsOf, type DayRecord } from '@/lib/cameras/day-record';
import { cameraStatusSchema, dayRecordSchema, ledgerIndexSchema } from '@/lib/cameras/status-schema';
import { verifyLedger } from '@/lib/ledger/verify';
import { readDay } from '@/server/ledger/read-tail';
import { createLedgerRecorder } from '@/server/ledger/recorder';
import { loadOrMakeKey, refusePublicFolder } from '@/server/ledger/signing-key';
import { ledgerFile, nodeTools } from '@/tests/support/make-ledger';
import { temporaryFolder } from '@/tests/support/temporary-folder';

const noonMs = Date.parse('2026-11-22T12:00:00+04:00');

/** A monitor's side of the recorder, with a clock that the test sets. */
function monitor(folder: string, status = path.join(folder, 'status')) {
  let nowMs = noonMs;
  const recorder = createLedgerRecorder({ statusDir: status, keyDir: path.join(folder, 'keys'), everyMs: 10_000, now: () => nowMs });
  const list = (ids: string[]) => ({ election: 'rehearsal', sha256: String(ids.length).repeat(64), cameras: ids.map((id) => ({ id, streams: [] })) });
  return {
    recorder,
    async sweep(atMs: number, states: Record<string, CameraState>) {
      nowMs = atMs;
      const verdicts = Object.entries(states).map(([id, state]) => ({ id, state, reason: state === 'live' ? null : 'http-404' as const, sinceMs: atMs }));
      await recorder.sweep({ list: list(Object.keys(states)), fromMs: atMs - 1000, atMs, verdicts });
      await recorder.publish(list(Object.keys(states)), verdicts);
    },
    stop: (atMs: number) => recorder.stop(list([]), atMs),
  };
}

const ledgerOf = (folder: string) => path.join(folder, 'status/rehearsal/ledger');
const days = (folder: string) => readdirSync(ledgerOf(folder)).filter((name) => name.endsWith('.jsonl')).map((name) => name.slice(0, 10)).sort();
const verified = (folder: string) => verifyLedger(days(folder).map((day) => ledgerFile(`${day}.jsonl`, readFileSync(path.join(ledgerOf(folder), `${day}.jsonl`)))), nodeTools);
const kinds = async (folder: string, day: string) => (await readDay(ledgerOf(folder), day)).kept.map(({ entry }) => (entry.kind === 'gap' || entry.kind === 'start' ? `${entry.kind} ${entry.why}` : entry.kind));
const record = (folder: string, day: string) => JSON.parse(readFileSync(path.join(folder, `status/rehearsal/days/${day}.json`), 'utf8')) as DayRecord;

/** A recorder that ends as a killed one does: the lock stays, nothing is said. */
async function abandon(folder: string): Promise<void> {
  writeFileSync(path.join(ledgerOf(folder), '.lock'), JSON.stringify({ ...JSON.parse(readFileSync(path.join(ledgerOf(folder), '.lock'), 'utf8')) as object, began: '1' }));
}

test('start, sweeps, stop: only what changes is written, and the record follows', async () => {
  const folder = temporaryFolder();
  const one = monitor(folder);
  await one.sweep(noonMs, { '57-1': 'live', '57-2': 'offline' });
  await one.sweep(noonMs + 10_000, { '57-1': 'live', '57-2': 'live' });
  await one.sweep(noonMs + 20_000, { '57-1': 'live', '57-2': 'live' });
  await one.stop(noonMs + 25_000);
  await one.recorder.close();
  expect(await kinds(folder, '2026-11-22')).toEqual(['start began', 'sweep', 'checkpoint', 'sweep', 'sweep', 'stop', 'checkpoint']);
  const two = monitor(folder);
  await two.sweep(noonMs + 60_000, { '57-1': 'live', '57-2': 'live' });
  await two.sweep(noonMs + 70_000, { '57-1': 'live', '57-2': 'live' });
  await two.sweep(noonMs + 100_000, { '57-1': 'live', '57-2': 'live' });
  await two.recorder.close();
  expect(await verified(folder)).toMatchObject({ ok: true, signedUpTo: 11 });
  expect((await kinds(folder, '2026-11-22')).slice(7)).toEqual(['start began', 'gap stopped', 'sweep', 'checkpoint', 'sweep', 'sweep']);
  const intervals = intervalsOf(record(folder, '2026-11-22'), '57-2').map(({ fromMs, untilMs, state, reason }) => [fromMs - noonMs, untilMs - noonMs, state, reason]);
  expect(intervals).toEqual([[0, 10_000, 'offline', 'http-404'], [10_000, 25_000, 'live', null], [25_000, 60_000, 'unmeasured', 'stopped'], [60_000, 100_000, 'live', null]]);
  const camera = cameraStatusSchema.parse(JSON.parse(readFileSync(path.join(folder, 'status/rehearsal/precincts/57-1.json'), 'utf8')));
  dayRecordSchema.parse(record(folder, '2026-11-22'));
  ledgerIndexSchema.parse(JSON.parse(readFileSync(path.join(ledgerOf(folder), 'index.json'), 'utf8')));
  expect(camera.day?.intervals.map(({ state }) => state)).toEqual(['live', 'unmeasured', 'live']);
});

test('a silence, a clock that is set back, another list, midnight: each is an entry, and no interval is negative', async () => {
  const folder = temporaryFolder();
  const one = monitor(folder);
  await one.sweep(noonMs, { '57-1': 'live' });
  await one.sweep(noonMs + 120_000, { '57-1': 'live' });
  await one.sweep(noonMs + 60_000, { '57-1': 'offline' });
  await one.sweep(noonMs + 130_000, { '57-1': 'live', '57-2': 'live' });
  await one.sweep(noonMs + 12 * 3_600_000 + 3_000, { '57-1': 'live', '57-2': 'live' });
  // Back before midnight: the entries stay in the later file.
  await one.sweep(noonMs + 12 * 3_600_000 - 3_000, { '57-1': 'live', '57-2': 'live' });
  await one.recorder.close();
  expect(await kinds(folder, '2026-11-22')).toEqual(expect.arrayContaining(['gap silent', 'gap clock-back', 'start new-list']));
  expect((await kinds(folder, '2026-11-23')).slice(0, 2)).toEqual(['start new-day', 'gap silent']);
  expect(await kinds(folder, '2026-11-23')).toContain('gap clock-back');
  expect((await kinds(folder, '2026-11-22')).at(-1)).toBe('checkpoint');
  expect((await verified(folder)).problems).toEqual([]);
  for (const day of ['2026-11-22', '2026-11-23']) {
    for (const id of ['57-1', '57-2']) {
      const found = intervalsOf(record(folder, day), id);
      expect(found.every(({ fromMs, untilMs }, index) => untilMs > fromMs && fromMs >= (found[index - 1]?.untilMs ?? 0))).toBe(true);
    }
  }
  expect(JSON.parse(readFileSync(path.join(folder, 'status/rehearsal/days/index.json'), 'utf8'))).toEqual({ v: 1, election: 'rehearsal', days: ['2026-11-22', '2026-11-23'] });
});

test('an incomplete last line is set aside, not deleted, and the chain goes on', async () => {
  const folder = temporaryFolder();
  const one = monitor(folder);
  await one.sweep(noonMs, { '57-1': 'live' });
  await abandon(folder);
  appendFileSync(path.join(ledgerOf(folder), '2026-11-22.jsonl'), '{"v":1,"n":4,"at":"2026-1');
  const two = monitor(folder);
  await two.sweep(noonMs + 30_000, { '57-1': 'live' });
  await two.recorder.close();
  await one.recorder.close();
  const aside = readdirSync(ledgerOf(folder)).find((name) => name.includes('.truncated-')) ?? '';
  expect(readFileSync(path.join(ledgerOf(folder), aside), 'utf8')).toBe('{"v":1,"n":4,"at":"2026-1');
  const { kept } = await readDay(ledgerOf(folder), '2026-11-22');
  expect(kept.map(({ entry }) => entry).find(({ kind }) => kind === 'gap')).toMatchObject({ why: 'truncated', aside });
  expect((await verified(folder)).ok).toBe(true);
});

test('two on one ledger: the second says who holds it and touches nothing; one that was killed is followed at once', async () => {
  const folder = temporaryFolder();
  const one = monitor(folder);
  await one.sweep(noonMs, { '57-1': 'live' });
  const before = readFileSync(path.join(ledgerOf(folder), '2026-11-22.jsonl'));
  const two = monitor(folder);
  await expect(two.recorder.open(['rehearsal'])).rejects.toThrow(`is being written by process ${process.pid}`);
  expect(readFileSync(path.join(ledgerOf(folder), '2026-11-22.jsonl'))).toEqual(before);
  await abandon(folder);
  await two.recorder.open(['rehearsal']);
  await expect(one.sweep(noonMs + 10_000, { '57-1': 'offline' })).rejects.toThrow('was taken over');
  await two.sweep(noonMs + 20_000, { '57-1': 'live' });
  expect((await verified(folder)).ok).toBe(true);
  await two.recorder.close();
  await one.recorder.close();
});

describe('a full disk', () => {
  const small = temporaryMount();
  test.skipIf(small === null)('keeps what cannot be kept from being said; when there is space the gap is told and the chain holds', async () => {
    const folder = small ?? '';
    onTestFinished(() => void execFileSync('umount', ['-l', folder]));
    const keys = temporaryFolder();
    const one = createFull(folder, keys);
    await one.sweep(noonMs, { '57-1': 'live' });
    const filler = path.join(folder, 'filler');
    expect(() => { for (;;) appendFileSync(filler, Buffer.alloc(1024)); }).toThrow('ENOSPC');
    let failed = 0;
    for (let number = 1; number <= 40 && failed < 3; number++) {
      const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`57-${index + 1}`, (number + index) % 2 ? 'live' : 'offline'] as const));
      failed += await one.recorderSweep(noonMs + number * 10_000, many).then(() => 0, (error: unknown) => (String(error).includes('ENOSPC') ? 1 : 100));
    }
    expect(failed).toBe(3);
    rmSync(filler);
    await one.recorderSweep(noonMs + 900_000, { '57-1': 'live' });
    await one.recorder.close();
    const bytes = readFileSync(path.join(folder, 'rehearsal/ledger/2026-11-22.jsonl'));
    const report = await verifyLedger([ledgerFile('2026-11-22.jsonl', bytes)], nodeTools);
    expect(report.problems).toEqual([]);
    expect(bytes.toString()).toContain('"why":"not-written"');
  });

  function createFull(status: string, keys: string) {
    const it = monitor(keys, status);
    const list = (ids: string[]) => ({ election: 'rehearsal', sha256: String(ids.length % 10).repeat(64), cameras: ids.map((id) => ({ id, streams: [] })) });
    return {
      ...it,
      recorderSweep: (atMs: number, states: Record<string, CameraState>) => it.recorder.sweep({
        list: list(Object.keys(states)), fromMs: atMs, atMs,
        verdicts: Object.entries(states).map(([id, state]) => ({ id, state, reason: state === 'live' ? null : 'http-404', sinceMs: atMs })),
      }),
    };
  }

  /** A real file system of 256 kilobytes; null where this process may not mount one. */
  function temporaryMount(): string | null {
    const folder = path.join('/tmp', `ledger-small-${process.pid}`);
    try {
      mkdirSync(folder, { recursive: true });
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder], { stdio: 'ignore' });
      return folder;
    } catch {
      return null;
    }
  }
});

test('the key is private: made once, refused where others may read it or the web server shows it', async () => {
  const folder = temporaryFolder();
  const keys = path.join(folder, 'keys');
  const { key, made } = await loadOrMakeKey(keys);
  expect([made, statSync(path.join(keys, 'ledger-key.pem')).mode & 0o777]).toEqual([true, 0o600]);
  expect((await loadOrMakeKey(keys)).key.fingerprint).toBe(key.fingerprint);
  chmodSync(path.join(keys, 'ledger-key.pem'), 0o644);
  await expect(loadOrMakeKey(keys)).rejects.toThrow(/may be read by others .* chmod 600/);
  expect(() => refusePublicFolder(path.join(folder, 'status/keys'), [path.join(folder, 'status')])).toThrow('shows to everybody');
  expect(() => refusePublicFolder(keys, [path.join(folder, 'status')])).not.toThrow();
  expect(existsSync(keys)).toBe(true);
});
