import { addTimes, corrected, downMs, hoursSoFar, isAbout, shareOf, timesSoFar, totalOf, type HoursSoFar, type Times } from './availability';
import { barOf, packBar } from './availability-bar';
import { intervalsOf, type DayRecord, type Interval, type Note } from './day-record';

/** One camera's day, counted. */
export type CameraRow = {
  /** `57-2` */
  id: string;
  constituency: number;
  /** Within the promised hours so far, as measured. */
  times: Times;
  /** The same as corrections say it was; null where there is none. */
  correctedTimes: Times | null;
  /** The longest measured time without a live picture; null where there was none. */
  worst: Interval | null;
  /** How often the live picture was lost. */
  breaks: number;
  /** See `packBar`. */
  bar: string;
};

/** A day of all cameras, counted: what pages show of a {@link DayRecord}. */
export type DayTable = {
  election: string;
  day: string;
  at: string;
  hours: HoursSoFar;
  ledger: DayRecord['ledger'];
  notes: Note[];
  rows: CameraRow[];
};

/** One constituency's cameras together, and the worst of them, which a sum would hide. */
export type ConstituencyRow = { constituency: number; cameras: number; times: Times; worst: CameraRow };

/**
 * Counts a day.
 * @param ids the cameras of the list, in its order. One that the record does not name was not measured; one that only the record names follows at the end: none is lost
 * @param nowMs milliseconds since 1970
 */
export function dayTable(record: DayRecord, ids: readonly string[], nowMs: number): DayTable {
  const hours = hoursSoFar(record, nowMs);
  const all = new Set([...ids, ...Object.keys(record.cameras)]);
  const { election, day, at, ledger, notes } = record;
  return { election, day, at, hours, ledger, notes, rows: Array.from(all, (id) => cameraRow(record, id, hours)) };
}

/** Rows by constituency, in the order of their first cameras. */
export function byConstituency(rows: readonly CameraRow[]): ConstituencyRow[] {
  const groups = groupRows(rows);
  return Array.from(groups, ([constituency, cameras]) => ({
    constituency, cameras: cameras.length, times: addTimes(cameras.map(({ times }) => times)), worst: worstFirst(cameras)[0] as CameraRow,
  }));
}

/** The worst first: the largest part of the promised hours measured and not live, then the least measured, then as they stood. */
export function worstFirst<R extends { times: Times }>(rows: readonly R[]): R[] {
  return [...rows].sort((a, b) => (part(b, downMs(b.times)) - part(a, downMs(a.times))) || (part(b, b.times.unmeasured) - part(a, a.times.unmeasured)));
}

/** How much of the measured time cameras were live. */
export const BANDS = ['always', '95-100', '80-95', '50-80', '0-50', 'never', 'unmeasured'] as const;

/** One of {@link BANDS}. */
export type Band = (typeof BANDS)[number];

/** A camera's band. By the measured time, because what was not measured says nothing of the camera; nothing measured is a band of its own. */
export function bandOf({ times }: Pick<CameraRow, 'times'>): Band {
  const share = shareOf(times.live, totalOf(times) - times.unmeasured);
  if (share === null) return 'unmeasured';
  if (share === 1 || share === 0) return share === 1 ? 'always' : 'never';
  if (share >= 0.95) return '95-100';
  if (share >= 0.8) return '80-95';
  return share >= 0.5 ? '50-80' : '0-50';
}

/** How many cameras are in each band. */
export function countBands(rows: readonly CameraRow[]): Record<Band, number> {
  const counts = { always: 0, '95-100': 0, '80-95': 0, '50-80': 0, '0-50': 0, never: 0, unmeasured: 0 };
  for (const row of rows) counts[bandOf(row)] += 1;
  return counts;
}

function cameraRow(record: DayRecord, id: string, hours: HoursSoFar): CameraRow {
  const intervals = intervalsOf(record, id);
  const other = corrected(intervals, record.notes.filter((note) => isAbout(note, id)), hours);
  const dark = darkTimes(intervals, hours);
  return {
    id, constituency: Number(id.split('-')[0]), times: timesSoFar(intervals, hours), correctedTimes: other && timesSoFar(other, hours),
    worst: dark.reduce<Interval | null>((worst, one) => (worst && lengthOf(worst) >= lengthOf(one) ? worst : one), null),
    breaks: dark.length, bar: packBar(barOf(intervals, record.day, Math.max(hours.untilMs, Date.parse(record.at)))),
  };
}

/** Measured times without a live picture within the hours, neighbours as one. The state and reason are those it began with. */
function darkTimes(intervals: readonly Interval[], { fromMs, untilMs }: HoursSoFar): Interval[] {
  const dark: Interval[] = [];
  for (const interval of intervals) {
    if (interval.state === 'live' || interval.state === 'unmeasured' || interval.state === 'none') continue;
    const within = { ...interval, fromMs: Math.max(interval.fromMs, fromMs), untilMs: Math.min(interval.untilMs, untilMs) };
    const last = dark.at(-1);
    if (within.untilMs <= within.fromMs) continue;
    if (last?.untilMs === within.fromMs) last.untilMs = within.untilMs;
    else dark.push(within);
  }
  return dark;
}

function groupRows(rows: readonly CameraRow[]): Map<number, CameraRow[]> {
  const groups = new Map<number, CameraRow[]>();
  for (const row of rows) groups.set(row.constituency, [...groups.get(row.constituency) ?? [], row]);
  return groups;
}

function part({ times }: { times: Times }, ms: number): number {
  return shareOf(ms, totalOf(times)) ?? 0;
}

function lengthOf({ fromMs, untilMs }: Interval): number {
  return untilMs - fromMs;
}
