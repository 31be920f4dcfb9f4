import { decodeStates } from '@/lib/cameras/status';
import { startField, type MonitoredField } from './support/monitored-field';
import { costOf } from './support/process-cost';

/**
 * Whether the monitor is ever wrong, and how soon it is right: real rehearsal streams in one process, the real monitor in another, ten faulty cameras of each of seven
 * kinds, each faulty for two minutes from a moment of its own, one of each kind from the start. Every letter that is published is compared with the truth. It may lag behind by two sweeps and a second
 * (on a busy machine sweeps take longer than the pace: by two as they were); what is wrong for longer is a false live or a false offline, and the bench ends with a failure. `unmeasured` is neither; it is counted.
 * `npx tsx bench/monitor-faults.ts [seconds] [cameras]`: ten minutes and 1000 without them.
 */
const seconds = Number(process.argv[2] ?? 600);
const cameras = Number(process.argv[3] ?? 1_000);
const everyMs = 10_000;
let allowedMs = 2 * everyMs + 1_000;
const publishedMs: number[] = [];
/** The first two sweeps cannot call anything live. */
const warmUpMs = 35_000;
const eachKind = 10;
const expectedLetters = { '404': 'O', '503': 'O', hang: 'O', frozen: 'F', ended: 'E', corrupt: 'O', 'no-cors': 'O' } as const;
type Kind = keyof typeof expectedLetters;
const kinds = Object.keys(expectedLetters) as Kind[];

type Bout = { index: number; id: string; kind: Kind; fromMs: number; untilMs: number; detectedMs: number | null; recoveredMs: number | null };

const share = seconds / 600;
const bouts: Bout[] = kinds.flatMap((kind, k) => Array.from({ length: eachKind }, (_, n) => {
  const fromMs = n === 0 ? 0 : (60_000 + n * 36_000 + k * 4_700) * share;
  const index = Math.floor(((k * eachKind + n) * cameras) / (kinds.length * eachKind));
  return { index, id: '', kind, fromMs, untilMs: fromMs + 120_000 * Math.max(share, 0.4), detectedMs: null, recoveredMs: null };
}));
const wrong: string[] = [];
let letters = 0;
let unmeasured = 0;
const memory: number[] = [];

const field = await startField({ cameras, everySeconds: everyMs / 1000, port: Number(process.env.STREAMS_PORT ?? 3910) });
const startMs = Date.now();
for (const bout of bouts) bout.id = field.ids[bout.index] ?? '';
const before = costOf(field.monitorPid);
try {
  await watch(field);
} finally {
  const after = costOf(field.monitorPid);
  await field.stop();
  report(after.cpuSeconds - before.cpuSeconds);
}

async function watch({ status, setFault, monitorPid }: MonitoredField): Promise<void> {
  let last = '';
  const running = new Set<Bout>();
  while (Date.now() - startMs < seconds * 1000) {
    const ms = Date.now() - startMs;
    for (const bout of bouts.filter((each) => ms >= each.fromMs && ms < each.untilMs && !running.has(each))) {
      await setFault(bout.id, bout.kind);
      bout.fromMs = Date.now() - startMs;
      running.add(bout);
    }
    for (const bout of [...running].filter((each) => ms >= each.untilMs)) {
      await setFault(bout.id, null);
      bout.untilMs = Date.now() - startMs;
      running.delete(bout);
      bout.fromMs = Math.min(bout.fromMs, bout.untilMs);
    }
    const now = status();
    if (now && now.at !== last) {
      last = now.at;
      publishedMs.push(Date.parse(now.at) - startMs);
      allowedMs = Math.max(2 * everyMs, (publishedMs.at(-1) ?? 0) - (publishedMs.at(-3) ?? 0)) + 1_000;
      compare(now.states, Date.parse(now.at) - startMs);
      memory.push(costOf(monitorPid).megabytes);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function compare(states: string, atMs: number): void {
  const byIndex = new Map(bouts.map((bout) => [bout.index, bout]));
  decodeStates(states).forEach((state, index) => {
    const bout = byIndex.get(index);
    const letter = states[index] ?? '';
    if (atMs < warmUpMs) return note(bout, letter, atMs);
    letters += 1;
    if (state === 'unmeasured') unmeasured += 1;
    note(bout, letter, atMs);
    const faulty = bout && atMs >= bout.fromMs && atMs < bout.untilMs;
    const sinceMs = !bout || atMs < bout.fromMs ? Infinity : faulty ? atMs - bout.fromMs : atMs - bout.untilMs;
    if (sinceMs < allowedMs) return;
    const what = `${Math.round(atMs / 1000)} s: ${field.ids[index]} is ${faulty ? `${bout.kind} for ${Math.round(sinceMs / 1000)} s` : 'well'}, said ${state}`;
    if (faulty ? state === 'live' : state !== 'live' && state !== 'unmeasured') wrong.push(`${faulty ? 'FALSE LIVE' : 'FALSE OFFLINE'} ${what}`);
    else if (faulty && state !== 'unmeasured' && letter !== expectedLetters[bout.kind]) wrong.push(`WRONG WORD ${what}`);
  });
}

function note(bout: Bout | undefined, letter: string, atMs: number): void {
  if (!bout) return;
  if (atMs >= bout.fromMs && atMs < bout.untilMs && letter === expectedLetters[bout.kind]) bout.detectedMs ??= atMs - bout.fromMs;
  if (atMs >= bout.untilMs && letter === 'L') bout.recoveredMs ??= atMs - bout.untilMs;
}

function report(cpuSeconds: number): void {
  console.log(`${cameras} cameras, ${bouts.length} of them faulty in ${kinds.length} ways, ${seconds} s, a sweep every ${everyMs / 1000} s`);
  console.log(`${letters} published letters compared: ${count('FALSE LIVE')} false live, ${count('FALSE OFFLINE')} false offline, ${count('WRONG WORD')} otherwise wrong; ${unmeasured} unmeasured`);
  console.log('fault      seconds to say it, median  longest   seconds to recover, median  longest');
  for (const kind of kinds) {
    const mine = bouts.filter((bout) => bout.kind === kind);
    const [found, well] = [mine.map(({ detectedMs }) => detectedMs), mine.map(({ recoveredMs }) => recoveredMs)].map((list) => list.filter((ms) => ms !== null).sort((a, b) => a - b));
    const cells = [found, well].flatMap((list = []) => [list[Math.floor(list.length / 2)], list.at(-1)]).map((ms) => (ms === undefined ? '–' : (ms / 1000).toFixed(1)));
    console.log(`${kind.padEnd(10)} ${cells.map((cell, at) => cell.padStart([25, 8, 28, 8][at] ?? 8)).join(' ')}   (${found?.length} found, ${well?.length} recovered of ${mine.length})`);
  }
  const sweeps = memory.length;
  console.log(`monitor: ${sweeps} sweeps, ${(cpuSeconds / sweeps).toFixed(2)} s of processor a sweep (${((cpuSeconds / seconds) * 100).toFixed(1)} % of a core), memory ${memory.filter((_, at) => at % 6 === 0).map((mb) => Math.round(mb)).join(' ')} MB`);
  for (const line of wrong.slice(0, 40)) console.log(line);
  const missed = bouts.filter(({ detectedMs, untilMs, fromMs }) => detectedMs === null && untilMs - fromMs > 2 * everyMs + 1_000 && untilMs < seconds * 1000);
  for (const { id, kind } of missed) console.log(`NEVER SAID ${id}: ${kind}`);
  process.exitCode = wrong.length + missed.length > 0 ? 1 : 0;
}

function count(kind: string): number {
  return wrong.filter((line) => line.startsWith(kind)).length;
}
