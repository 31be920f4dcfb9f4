import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { readStatusNow } from '@/lib/cameras/status';
import { createDay } from '@/lib/ledger/day';
import { verifyLedger } from '@/lib/ledger/verify';
import { readDay } from '@/server/ledger/read-tail';
import { ledgerFile, nodeTools } from './make-ledger';

/** What many kills led to. `truncated`: how many left an incomplete line behind. */
export type Kills = { kills: number; entries: number; gaps: number; truncated: number; sweeps: number };

/**
 * Kills a writing monitor again and again, at moments that `random` gives, and looks after each one.
 * @param random from 0 to 1
 * @throws Error at the first kill after which something published is not in the ledger, or the chain does not hold
 */
export async function killAgainAndAgain(folder: string, kills: number, random: () => number): Promise<Kills> {
  const status = path.join(folder, 'status');
  const script = path.join(folder, 'ledger-child.mjs');
  // One file that starts in a moment, in place of a hundred that are compiled each time.
  await build({ entryPoints: ['tests/support/ledger-child.ts'], outfile: script, bundle: true, platform: 'node', format: 'esm', alias: { '@': process.cwd() }, logLevel: 'error' });
  let look: Omit<Kills, 'kills'> = { entries: 0, gaps: 0, truncated: 0, sweeps: 0 };
  for (let kill = 1; kill <= kills; kill++) {
    const child = spawn(process.execPath, [script, status, path.join(folder, 'keys'), String(look.sweeps + 1)], { stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = new Promise<string>((resolve) => child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`)));
    let errors = '';
    child.stderr.on('data', (part) => { errors += String(part); });
    // Most are killed while they write, some while they are still reading what the one before left.
    if (kill === 1 || random() < 0.85) await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), ended]);
    await new Promise((resolve) => setTimeout(resolve, random() * 80));
    child.kill('SIGKILL');
    const how = await ended;
    if (how !== 'SIGKILL') throw new Error(`The writer ended by itself with ${how}: ${errors}`);
    look = await lookAfter(status);
  }
  return { ...look, kills };
}

/** What was published last must be contained, and the chain must hold up to a last line that may be incomplete. */
async function lookAfter(status: string): Promise<Omit<Kills, 'kills'>> {
  const ledger = path.join(status, 'rehearsal/ledger');
  const days = readdirSync(ledger).filter((name) => /^[\d-]+\.jsonl$/.test(name)).map((name) => name.slice(0, 10)).sort();
  const texts = days.map((day) => ledgerFile(`${day}.jsonl`, readFileSync(path.join(ledger, `${day}.jsonl`))));
  const report = await verifyLedger(texts, nodeTools);
  const wrong = report.problems.filter(({ kind, line, file }) => !(file === `${days.at(-1)}.jsonl` && (kind === 'cut-off' || line === 0)));
  if (wrong.length > 0) throw new Error(`The chain is broken: ${JSON.stringify(wrong)}`);
  const hashes = new Map<number, string>();
  const shown = new Set<string>();
  let sweeps = 0;
  for (const name of days) {
    const day = createDay('rehearsal', name, null);
    for (const { entry, hash } of (await readDay(ledger, name)).kept) {
      day.apply(entry, hash);
      hashes.set(entry.n, hash);
      if (entry.kind !== 'sweep') continue;
      const letters = [...day.states.values()].map(({ state }) => state).join('');
      shown.add(`${letters} ${entry.at}`);
      sweeps = numberIn(letters);
    }
  }
  checkPublished(status, days.at(-1) ?? '', hashes, shown);
  const truncated = readdirSync(ledger).filter((name) => name.includes('.truncated-') && !name.endsWith('.tmp')).length;
  return { entries: report.entries, gaps: report.kinds.gap, truncated, sweeps };
}

function checkPublished(status: string, day: string, hashes: ReadonlyMap<number, string>, shown: ReadonlySet<string>): void {
  const now = readStatusNow(read(path.join(status, 'rehearsal/now.json')));
  if (!now || !shown.has(`${now.states} ${now.at}`)) throw new Error(`now.json says what no sweep of the ledger says: ${JSON.stringify(now)}`);
  for (const file of [`days/${day}.json`, 'precincts/57-1.json', 'ledger/index.json']) {
    const value = read(path.join(status, 'rehearsal', file)) as { ledger?: Head; day?: { ledger: Head }; head?: Head } | null;
    const head = value?.ledger ?? value?.day?.ledger ?? value?.head;
    if (head && hashes.get(head.n) !== head.hash) throw new Error(`${file} names entry ${head.n} ${head.hash}, which the ledger does not have`);
  }
}

type Head = { n: number; hash: string };

function numberIn(letters: string): number {
  return Array.from(letters).reduce((sum, letter, index) => sum + (letter === 'L' ? 2 ** index : 0), 0);
}

function read(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
