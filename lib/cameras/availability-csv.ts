import { bakuInstant } from '@/lib/time/baku';
import { totalOf, type Times } from './availability';
import type { CameraRow, ConstituencyRow, DayTable } from './availability-table';
import { cameraStates } from './status';

type Cell = string | number;

/** Cameras as CSV (RFC 4180): milliseconds in each state, as measured and as corrected, and the longest break. */
export function camerasCsv({ day, hours }: Pick<DayTable, 'day' | 'hours'>, rows: readonly CameraRow[]): string {
  const header = ['day', 'hours_from', 'hours_until', 'id', 'constituency', 'promised_ms', ...cameraStates().map(column), ...cameraStates().map((state) => `corrected_${column(state)}`), 'breaks', 'longest_from', 'longest_until', 'longest_state', 'longest_reason'];
  const lines = rows.map(({ id, constituency, times, correctedTimes, breaks, worst }) => [
    day, bakuInstant(hours.fromMs), bakuInstant(hours.untilMs), id, constituency, totalOf(times), ...cells(times), ...(correctedTimes ? cells(correctedTimes) : cameraStates().map(() => '')),
    breaks, worst ? bakuInstant(worst.fromMs) : '', worst ? bakuInstant(worst.untilMs) : '', worst?.state ?? '', worst?.reason ?? '',
  ]);
  return toCsv([header, ...lines]);
}

/** Constituencies as CSV, each with its worst camera. */
export function constituenciesCsv({ day, hours }: Pick<DayTable, 'day' | 'hours'>, rows: readonly ConstituencyRow[]): string {
  const header = ['day', 'hours_from', 'hours_until', 'constituency', 'cameras', 'promised_ms', ...cameraStates().map(column), 'worst_camera', 'worst_live_ms'];
  const lines = rows.map(({ constituency, cameras, times, worst }) => [
    day, bakuInstant(hours.fromMs), bakuInstant(hours.untilMs), constituency, cameras, totalOf(times), ...cells(times), worst.id, worst.times.live,
  ]);
  return toCsv([header, ...lines]);
}

function cells(times: Times): Cell[] {
  return cameraStates().map((state) => Math.round(times[state]));
}

function column(state: string): string {
  return `${state.replace('-', '_')}_ms`;
}

function toCsv(lines: readonly (readonly Cell[])[]): string {
  return lines.map((line) => `${line.map((cell) => (/[",\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell)).join(',')}\r\n`).join('');
}
