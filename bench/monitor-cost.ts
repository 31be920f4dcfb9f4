import { decodeStates } from '@/lib/cameras/status';
import { startField } from './support/monitored-field';
import { costOf } from './support/process-cost';

/**
 * What the monitor process costs over 1000 and over 10,000 cameras, one after the other: processor time (not elapsed time, so that other work on the machine distorts it little), memory,
 * how long a sweep is from the one before. The aims: 1000 cameras under 10 % of a core, 10,000 within the pace of 10 s. `npx tsx bench/monitor-cost.ts [seconds each] [cameras …]`
 * measures other times and numbers; with 3600 and 1000 it prints the memory of an hour, a figure a minute.
 */
const seconds = Number(process.argv[2] ?? 120);
const sizes = process.argv.length > 3 ? process.argv.slice(3).map(Number) : [1_000, 10_000];
const everyMs = 10_000;
const warmUpMs = 30_000;
let failed = false;

for (const cameras of sizes) {
  const field = await startField({ cameras, everySeconds: everyMs / 1000, port: Number(process.env.STREAMS_PORT ?? 3910) });
  await wait(warmUpMs);
  const before = costOf(field.monitorPid);
  const published: number[] = [];
  const megabytes: number[] = [];
  let live = 0;
  for (const startMs = Date.now(); Date.now() - startMs < seconds * 1000; await wait(200)) {
    const status = field.status();
    const atMs = status ? Date.parse(status.at) : Number.NaN;
    if (status && atMs !== published.at(-1)) {
      published.push(atMs);
      live = decodeStates(status.states).filter((state) => state === 'live').length;
    }
    if (Date.now() - startMs >= megabytes.length * 60_000) megabytes.push(costOf(field.monitorPid).megabytes);
  }
  const used = costOf(field.monitorPid).cpuSeconds - before.cpuSeconds;
  await field.stop();
  const gaps = published.slice(1).map((atMs, at) => atMs - (published[at] ?? atMs)).sort((a, b) => a - b);
  const perSweep = used / published.length;
  console.log(`${cameras} cameras: ${perSweep.toFixed(2)} s of processor a sweep, ${((perSweep / (everyMs / 1000)) * 100).toFixed(1)} % of a core at ${everyMs / 1000} s;`
    + ` a sweep every ${((gaps[Math.floor(gaps.length / 2)] ?? 0) / 1000).toFixed(1)} s, at most ${((gaps.at(-1) ?? 0) / 1000).toFixed(1)} s; ${live} live at the end`);
  console.log(`  memory by the minute, MB: ${megabytes.map(Math.round).join(' ')}`);
  failed ||= perSweep > (cameras <= 1_000 ? 0.1 : 1) * (everyMs / 1000);
}
process.exitCode = failed ? 1 : 0;

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
