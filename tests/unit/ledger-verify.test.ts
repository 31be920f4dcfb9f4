import { spawnSync } from 'node:child_process';
import { webcrypto } from 'node:crypto';
import * as noble from '@noble/ed25519';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandsByHand } from '@/lib/ledger/by-hand';
import { looksLikeLedger, onlyOtherKey } from '@/lib/ledger/looks-like';
import { readFingerprint, fingerprintOf, grouped } from '@/lib/ledger/public-key';
import type { LedgerReport, LinePlace } from '@/lib/ledger/report';
import { verifyLedger } from '@/lib/ledger/verify';
import { webTools } from '@/lib/ledger/web-tools';
import { ledgerFile, makeLedger, nodeTools, sha256, testKey } from '@/tests/support/make-ledger';
import { temporaryFolder } from '@/tests/support/temporary-folder';

const key = testKey();

/** Two days of 40 entries with each kind, signed now and then and at the end. */
function twoDays() {
  const ledger = makeLedger(key);
  for (const day of ['2026-11-22', '2026-11-23']) {
    ledger.start(day);
    for (let sweeps = 1; sweeps <= 16; sweeps++) {
      ledger.add(day, { kind: 'sweep', from: '2026-11-22T04:00:00.000Z', changes: sweeps % 3 === 0 ? [['57-2', 'O', 'http-404'], ['57-1', 'L', null]] : [] });
      if (sweeps % 6 === 0) ledger.checkpoint(day);
    }
    ledger.add(day, {
      kind: 'explanation', author: 'R. Əliyev', about: { ids: ['57-2'] }, text: { az: 'İşıq kəsilib' }, from: '2026-11-22T10:10:00.000Z', until: '2026-11-22T10:40:00.000Z', ref: 'r1',
    });
    ledger.add(day, { kind: 'stop' });
    ledger.checkpoint(day);
  }
  return ledger;
}

const places = ({ problems }: LedgerReport) => problems.map(({ kind, file, line }) => `${kind} ${file}:${line}`);

describe('a ledger as it was written', () => {
  test('is found good over several days, in any order of files', async () => {
    const ledger = twoDays();
    const report = await verifyLedger(ledger.files().reverse(), nodeTools, { fingerprints: [key.fingerprint], head: ledger.head() });
    expect(report).toMatchObject({ ok: true, election: 'rehearsal', entries: 44, problems: [], first: { n: 1 }, last: ledger.head(), signedUpTo: 44 });
    expect(report.keys).toEqual([{ fingerprint: key.fingerprint, publicKey: key.publicKey, n: 1, came: 'first', vouched: true }]);
    expect(report.kinds).toMatchObject({ start: 2, sweep: 32, checkpoint: 6, explanation: 2, stop: 2 });
  });

  test('one day alone is good, and the report says that it follows on something', async () => {
    const [, second] = twoDays().files();
    const report = await verifyLedger(second ? [second] : [], nodeTools);
    expect([report.ok, report.first?.n]).toEqual([true, 23]);
  });

  test('is found good by WebCrypto, and by the library of browsers without its Ed25519', async () => {
    const ledger = twoDays();
    const here = webTools(webcrypto.subtle as SubtleCrypto, async () => { throw new Error('not needed'); });
    expect((await verifyLedger(ledger.files(), here)).signedUpTo).toBe(44);
    expect(here.usesLibrary()).toBe(false);
    const { digest } = webcrypto.subtle;
    const old = webTools({
      digest: digest.bind(webcrypto.subtle) as SubtleCrypto['digest'], verify: async () => false,
      importKey: async () => { throw new DOMException('Ed25519', 'NotSupportedError'); },
    }, async () => noble.verifyAsync);
    expect(await verifyLedger(ledger.files(), old)).toEqual(await verifyLedger(ledger.files(), here));
    expect(old.usesLibrary()).toBe(true);
  });

  test('tells how far it is signed', async () => {
    const ledger = twoDays();
    ledger.start('2026-11-24');
    ledger.checkpoint('2026-11-24');
    ledger.add('2026-11-24', { kind: 'stop' });
    expect(await verifyLedger(ledger.files(), nodeTools)).toMatchObject({ ok: true, signedUpTo: 46, last: { n: 47 } });
  });
});

describe('one changed byte', () => {
  test('anywhere is found, and the line is named', async () => {
    const ledger = twoDays();
    const whole = ['2026-11-22', '2026-11-23'].map((day) => Buffer.from(ledger.text(day)));
    await fc.assert(fc.asyncProperty(fc.nat(1), fc.nat(1_000_000), fc.integer({ min: 1, max: 255 }), async (which, at, flip) => {
      const files = whole.map((bytes) => Buffer.from(bytes));
      const bytes = files[which] ?? Buffer.alloc(0);
      const place = at % bytes.length;
      bytes[place] = (bytes[place] ?? 0) ^ flip;
      const line = (whole[which] ?? Buffer.alloc(0)).subarray(0, place).filter((byte) => byte === 10).length + 1;
      const report = await verifyLedger(files.map((each, index) => ledgerFile(`2026-11-2${index + 2}.jsonl`, each)), nodeTools);
      expect(report.ok).toBe(false);
      // Of at most two lines that stand beside each other one is the changed one; the line before the second day's first is the first day's last.
      const index = (each: LinePlace | undefined) => (each?.file === '2026-11-23.jsonl' ? 22 : 0) + (each?.line ?? 0);
      const suspects = report.problems[0]?.suspects;
      const changed = which * 22 + line;
      expect([index(suspects?.first) <= changed, changed <= index(suspects?.last), index(suspects?.last) - index(suspects?.first) <= 1]).toEqual([true, true, true]);
    }), { numRuns: 600 });
  }, 120_000);

  test('in a sweep points at exactly that line', async () => {
    const ledger = twoDays();
    const text = ledger.text('2026-11-22').replace('"57-1","L"', '"57-1","F"');
    const report = await verifyLedger([ledgerFile('2026-11-22.jsonl', text)], nodeTools);
    const line = text.split('\n').findIndex((each) => each.includes('"57-1","F"')) + 1;
    expect(report.problems).toHaveLength(1);
    expect(report.problems[0]).toMatchObject({ kind: 'prev', line: line + 1, suspects: { first: { line }, last: { line } } });
  });
});

describe('a ledger that was tampered with', () => {
  const lines = (text: string) => text.split('\n').slice(0, -1);
  const joined = (all: string[]) => `${all.join('\n')}\n`;

  test('a line that was taken out, put in, or moved', async () => {
    const all = lines(twoDays().text('2026-11-22'));
    const found = async (changed: string[]) => places(await verifyLedger([ledgerFile('2026-11-22.jsonl', joined(changed))], nodeTools));
    expect(await found(all.toSpliced(9, 1))).toEqual(['number 2026-11-22.jsonl:10']);
    expect((await found(all.toSpliced(9, 0, all[4] ?? '')))[0]).toBe('number 2026-11-22.jsonl:10');
    expect((await found([...all.slice(0, 4), all[5] ?? '', all[4] ?? '', ...all.slice(6)]))[0]).toBe('number 2026-11-22.jsonl:5');
  });

  test('an end that was cut off is seen by what was published', async () => {
    const ledger = twoDays();
    const cut = joined(lines(ledger.text('2026-11-22')).slice(0, 15));
    const check = async (head?: { n: number; hash: string }) => places(await verifyLedger([ledgerFile('2026-11-22.jsonl', cut)], nodeTools, { head }));
    expect(await check()).toEqual([]);
    expect(await check(ledger.head())).toEqual(['end 2026-11-22.jsonl:15']);
    expect(await check({ n: 12, hash: 'b'.repeat(64) })).toEqual(['end 2026-11-22.jsonl:15']);
  });

  test('a missing day is named', async () => {
    const ledger = twoDays();
    ledger.start('2026-11-24');
    const files = ledger.files();
    expect(places(await verifyLedger(files.toSpliced(1, 1), nodeTools))).toEqual(['number 2026-11-24.jsonl:1']);
  });

  test('a whole ledger written anew with another key is known by the fingerprint alone', async () => {
    const forged = makeLedger(testKey());
    forged.start('2026-11-22');
    forged.checkpoint('2026-11-22');
    expect((await verifyLedger(forged.files(), nodeTools)).ok).toBe(true);
    expect(places(await verifyLedger(forged.files(), nodeTools, { fingerprints: [key.fingerprint] }))).toContain('other-key 2026-11-22.jsonl:2');
  });
});

describe('keys', () => {
  const second = testKey();

  test('a change that both sign is good under either fingerprint', async () => {
    const ledger = makeLedger(key);
    ledger.start('2026-11-22');
    ledger.rotate('2026-11-22', second);
    ledger.checkpoint('2026-11-22', second);
    for (const fingerprints of [[], [key.fingerprint], [second.fingerprint]]) {
      expect(await verifyLedger(ledger.files(), nodeTools, { fingerprints })).toMatchObject({ ok: true, signedUpTo: 3 });
    }
  });

  test('another key out of nowhere is named, unless its fingerprint was published too', async () => {
    const ledger = makeLedger(key);
    ledger.start('2026-11-22');
    ledger.checkpoint('2026-11-22');
    ledger.start('2026-11-22', second);
    ledger.checkpoint('2026-11-22', second);
    for (const fingerprints of [[], [key.fingerprint]]) {
      const report = await verifyLedger(ledger.files(), nodeTools, { fingerprints });
      expect(places(report)).toEqual(['new-key 2026-11-22.jsonl:3']);
      expect(report.signedUpTo).toBe(2);
    }
    expect((await verifyLedger(ledger.files(), nodeTools, { fingerprints: [key.fingerprint, second.fingerprint] })).ok).toBe(true);
  });

  test('a fingerprint is what openssl and sha256sum print, in groups that the eye can compare', async () => {
    expect(await fingerprintOf(key.publicKey, async (bytes) => sha256(bytes))).toBe(key.fingerprint);
    expect(grouped(key.fingerprint)).toMatch(/^([0-9a-f]{4} ){9}[0-9a-f]{4}$/);
    expect(readFingerprint(grouped(key.fingerprint).toUpperCase())).toBe(key.fingerprint);
    expect(readFingerprint('1a2b')).toBeNull();
  });
});

describe('what a reader types or chooses', () => {
  test('a fingerprint with one wrong digit is one problem, and the file is otherwise whole', async () => {
    const wrong = `${key.fingerprint.startsWith('0') ? '1' : '0'}${key.fingerprint.slice(1)}`;
    const report = await verifyLedger(twoDays().files(), nodeTools, { fingerprints: [wrong] });
    expect(report.problems.map(({ kind }) => kind)).toEqual(['other-key']);
    expect(onlyOtherKey(report.problems)).toBe(true);
  });

  test('a table or an empty file is no ledger; a ledger with a damaged line is one', () => {
    const bytes = (text: string) => new Uint8Array(Buffer.from(text));
    expect(['', 'id,live\r\n57-2,98\r\n', '{"v":1,"cameras":{}}\n'].map((text) => looksLikeLedger(bytes(text)))).toEqual([false, false, false]);
    expect(looksLikeLedger(bytes(twoDays().text('2026-11-22').replace('{', '[')))).toBe(true);
  });

  test('no checkpoint after the first wrong line counts as a signature on it', async () => {
    const whole = twoDays().text('2026-11-22');
    const upTo = async (text: string) => (await verifyLedger([ledgerFile('2026-11-22.jsonl', text)], nodeTools)).signedUpTo;
    expect(await upTo(whole)).toBe(22);
    const line = (number: number) => whole.split('\n')[number - 1] ?? '';
    const changed = (number: number) => whole.replace(line(number), line(number).replace(/"from":"[^"]*"/, '"from":"2026-11-22T04:00:01.000Z"'));
    expect([await upTo(changed(3)), await upTo(changed(10)), await upTo(changed(17))]).toEqual([0, 8, 15]);
    expect(await upTo(whole.replace(line(10), 'x'))).toBe(8);
  });

  test('the commands of the page find a whole file good and name a changed line', () => {
    const run = (text: string) => {
      const folder = temporaryFolder({ source: text });
      return spawnSync('sh', ['-c', commandsByHand(`file://${folder}/source`)], { cwd: folder, encoding: 'utf8' }).stdout.trim().split('\n');
    };
    const text = twoDays().text('2026-11-22');
    expect(run(text)).toEqual([key.fingerprint, 'Signature Verified Successfully']);
    expect(run(text.replace('"57-1","L"', '"57-1","F"'))[0]).toMatch(/^wrong at line \d+$/);
  });
});
