import { cameraStates, countStates } from '@/lib/cameras/status';
import { votingDate } from '@/lib/elections';
import { grouped } from '@/lib/ledger/public-key';
import { bakuDate, bakuTime, startMs } from '@/lib/time/baku';
import { loadElections } from '@/server/content/elections';
import { readEnvironment } from '@/server/env';
import { LockHeldError } from '@/server/ledger/lock';
import { promisedHours } from '@/server/ledger/promised-hours';
import { createLedgerRecorder } from '@/server/ledger/recorder';
import { KeyError, loadOrMakeKey, refusePublicFolder } from '@/server/ledger/signing-key';
import { readCameraLists } from '@/server/monitor/camera-lists';
import { createMonitor, type SweepReport } from '@/server/monitor/monitor';
import { runMonitor } from '@/server/monitor/run-monitor';

/** `npm run monitor`: looks at every camera of the finished portal and writes /status/ until it is stopped. docs/monitor.md explains it. */
async function main(): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const { outDir, statusDir, keyDir, siteUrl } = readEnvironment(process.env, process.cwd());
  const everyMs = readSeconds('MONITOR_EVERY', 10) * 1000;
  const lists = readCameraLists(outDir);
  if (lists.length === 0) {
    say(`There is nothing to watch yet: no list with streams in ${outDir}/data/elections. Run npm run build; the monitor looks again every ${everyMs / 1000} s.`);
  }
  for (const { election, cameras } of lists) say(`Watching ${cameras.length} cameras of ${election} every ${everyMs / 1000} s; status files in ${statusDir}`);
  refusePublicFolder(keyDir, [statusDir, outDir]);
  const recorder = createLedgerRecorder({ statusDir, keyDir, everyMs, hoursOf: promisedHours, say });
  await recorder.open(lists.map(({ election }) => election));
  if (lists.length > 0) await sayKey(keyDir);
  const monitor = createMonitor({
    outDir, statusDir, everyMs, recorder, siteOrigin: new URL(siteUrl).origin, allowPrivate: process.env.MONITOR_ALLOW_PRIVATE === '1', opensAtMs,
  });
  const last = new Map<string, string>();
  await runMonitor(monitor, {
    everyMs, signal: stop.signal,
    report: (found, tookMs) => sayChanges(found, tookMs, last),
    failed: (error) => {
      say(`This sweep could not be done: ${error instanceof Error ? error.message : String(error)}`);
      // Whoever has lost the ledger, or may not sign, must not go on as if it were kept.
      if (error instanceof LockHeldError || error instanceof KeyError) fail(stop);
    },
  }).finally(() => recorder.close());
}

function fail(stop: AbortController): void {
  process.exitCode = 1;
  stop.abort();
}

/** Whoever starts the monitor sees which key signs, and can compare it with the printed one. */
async function sayKey(keyDir: string): Promise<void> {
  const { key } = await loadOrMakeKey(keyDir);
  say(`The ledger is signed with the key ${grouped(key.fingerprint)} in ${keyDir}; docs/ledger.md says how to print it and keep it`);
}

/** The start of the promised hours on the voting day; null where the content cannot be read, as on a machine that has only the built portal. */
function opensAtMs(id: string): number | null {
  try {
    const election = loadElections().find((each) => each.id === id);
    if (!election) return null;
    return startMs(`${votingDate(election, bakuDate(Date.now()))}T${election.cameras.hours.from}:00+04:00`);
  } catch {
    return null;
  }
}

function sayChanges(found: SweepReport, tookMs: number, last: Map<string, string>): void {
  for (const { election, states } of found) {
    const counts = countStates(states);
    const words = cameraStates().filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${state}`).join(', ');
    if (last.get(election) !== words) say(`${bakuTime(Date.now())} ${election}: ${words} (${(tookMs / 1000).toFixed(2)} s)`);
    last.set(election, words);
  }
}

function readSeconds(name: string, fallback: number): number {
  const text = process.env[name];
  if (!text) return fallback;
  const seconds = Number(text);
  if (!(seconds >= 1 && seconds <= 600)) throw new Error(`${name}=${text} makes no sense. Write seconds from 1 to 600, for example ${name}=${fallback}.`);
  return seconds;
}

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`The monitor cannot run: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
