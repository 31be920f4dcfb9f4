import { cameraStates, countStates } from '@/lib/cameras/status';
import { votingDate } from '@/lib/elections';
import { bakuDate, bakuTime, startMs } from '@/lib/time/baku';
import { loadElections } from '@/server/content/elections';
import { readEnvironment } from '@/server/env';
import { readCameraLists } from '@/server/monitor/camera-lists';
import { createMonitor, type SweepReport } from '@/server/monitor/monitor';
import { runMonitor } from '@/server/monitor/run-monitor';

/** `npm run monitor`: looks at every camera of the finished portal and writes /status/ until it is stopped. docs/monitor.md explains it. */
async function main(): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const { outDir, statusDir, siteUrl } = readEnvironment(process.env, process.cwd());
  const everyMs = readSeconds('MONITOR_EVERY', 10) * 1000;
  const lists = readCameraLists(outDir);
  if (lists.length === 0) {
    say(`There is nothing to watch yet: no list with streams in ${outDir}/data/elections. Run npm run build; the monitor looks again every ${everyMs / 1000} s.`);
  }
  for (const { election, cameras } of lists) say(`Watching ${cameras.length} cameras of ${election} every ${everyMs / 1000} s; status files in ${statusDir}`);
  const monitor = createMonitor({
    outDir, statusDir, everyMs, siteOrigin: new URL(siteUrl).origin, allowPrivate: process.env.MONITOR_ALLOW_PRIVATE === '1', opensAtMs,
  });
  const last = new Map<string, string>();
  await runMonitor(monitor, {
    everyMs, signal: stop.signal,
    report: (found, tookMs) => sayChanges(found, tookMs, last),
    failed: (error) => say(`This sweep could not be done: ${error instanceof Error ? error.message : String(error)}`),
  });
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
