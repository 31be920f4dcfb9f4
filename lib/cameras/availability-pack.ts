import type { CameraRow, DayTable } from './availability-table';
import type { Times } from './availability';
import { cameraStates, decodeStates, encodeStates } from './status';

/** A {@link DayTable} as small as a page can carry it: each camera one line, whole seconds. `unpackTable` makes it usable. */
export type PackedTable = Omit<DayTable, 'rows'> & { rows: string[] };

/** Packs a table, a line a camera: id, times, corrected times, breaks, longest break, bar. Fractions of seconds are lost. */
export function packTable({ rows, ...rest }: DayTable): PackedTable {
  return { ...rest, rows: rows.map((row) => packRow(row, rest.hours.fromMs)) };
}

/** The way back. */
export function unpackTable({ rows, ...rest }: PackedTable): DayTable {
  return { ...rest, rows: rows.map((line) => unpackRow(line, rest.hours.fromMs)) };
}

function packRow({ id, times, correctedTimes, breaks, worst, bar }: CameraRow, fromMs: number): string {
  const longest = worst ? `${encodeStates([worst.state])}${seconds(worst.fromMs - fromMs)}+${seconds(worst.untilMs - worst.fromMs)}${worst.reason ? `~${worst.reason}` : ''}` : '';
  return [id, packTimes(times), correctedTimes ? packTimes(correctedTimes) : '', breaks, longest, bar].join(' ');
}

function unpackRow(line: string, fromMs: number): CameraRow {
  const [id = '', times = '', other = '', breaks = '0', longest = '', bar = ''] = line.split(' ');
  return {
    id, constituency: Number(id.split('-')[0]), times: unpackTimes(times), correctedTimes: other ? unpackTimes(other) : null,
    breaks: Number(breaks), worst: unpackLongest(longest, fromMs), bar,
  };
}

function packTimes(times: Times): string {
  return cameraStates().flatMap((state) => (times[state] > 0 ? [`${encodeStates([state])}${seconds(times[state])}`] : [])).join('');
}

function unpackTimes(text: string): Times {
  const times: Times = { live: 0, frozen: 0, offline: 0, ended: 0, 'not-started': 0, unmeasured: 0, none: 0 };
  for (const [, letter = '', count = '0'] of text.matchAll(/([A-Z-])(\d+)/g)) times[decodeStates(letter)[0] ?? 'unmeasured'] += Number(count) * 1000;
  return times;
}

function unpackLongest(text: string, fromMs: number): CameraRow['worst'] {
  const match = /^([A-Z-])(-?\d+)\+(\d+)(?:~(.+))?$/.exec(text);
  if (!match) return null;
  const startMs = fromMs + Number(match[2]) * 1000;
  return { fromMs: startMs, untilMs: startMs + Number(match[3]) * 1000, state: decodeStates(match[1] ?? 'U')[0] ?? 'unmeasured', reason: match[4] ?? null };
}

function seconds(ms: number): number {
  return Math.round(ms / 1000);
}
