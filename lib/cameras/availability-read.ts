import type { DayRecord, Note, Step } from './day-record';
import { cameraStates, type CameraState } from './status';

const states = new Set<string>(cameraStates());

/**
 * Reads an answer to `/status/{election}/days/{day}.json`, which came over the network or from a disk and may be anything.
 * Small on purpose: pages load it. Unknown states are read as `unmeasured`, never as live.
 * @returns null when it is no day record of version 1
 */
export function readDayRecord(value: unknown): DayRecord | null {
  if (!isObject(value) || value.v !== 1) return null;
  const { election, day, hours, at, list, everyMs, ledger, cameras, notes } = value;
  if (!isText(election) || !isText(day) || !/^\d{4}-\d\d-\d\d$/.test(day) || !isInstant(at) || !isText(list)) return null;
  if (typeof everyMs !== 'number' || !(everyMs > 0) || !isObject(cameras) || !isObject(ledger)) return null;
  if (typeof ledger.n !== 'number' || !isText(ledger.hash)) return null;
  if (hours !== null && !isHours(hours)) return null;
  const steps = Object.entries(cameras).map(([id, list]) => [id, readSteps(list)] as const);
  if (steps.some(([id, list]) => list === null || !/^\d+-\d+$/.test(id))) return null;
  return {
    v: 1, election, day, hours, at, list, everyMs, ledger: { n: ledger.n, hash: ledger.hash },
    cameras: Object.fromEntries(steps) as Record<string, Step[]>, notes: Array.isArray(notes) ? notes.filter(isNote) : [],
  };
}

/** Reads `/status/{election}/days/index.json`: the days in Baku that have a record, the oldest first. Null when it is no such file. */
export function readDaysIndex(value: unknown): string[] | null {
  if (!isObject(value) || value.v !== 1 || !Array.isArray(value.days)) return null;
  return value.days.filter((day): day is string => typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day)).sort();
}

function readSteps(list: unknown): Step[] | null {
  if (!Array.isArray(list)) return null;
  const steps: Step[] = [];
  for (const step of list as unknown[]) {
    if (!Array.isArray(step)) return null;
    const [second, state, reason] = step as unknown[];
    if (typeof second !== 'number' || !isText(state)) return null;
    const known = states.has(state) ? state as CameraState : 'unmeasured';
    steps.push(isText(reason) ? [second, known, reason] : [second, known]);
  }
  return steps;
}

function isNote(value: unknown): value is Note {
  if (!isObject(value) || (value.kind !== 'correction' && value.kind !== 'explanation')) return false;
  const { n, at, author, about, from, until, state, text } = value;
  if (typeof n !== 'number' || !isInstant(at) || typeof author !== 'string' || !isInstant(from) || !isInstant(until) || !isObject(text)) return false;
  if (state !== undefined && !(typeof state === 'string' && states.has(state))) return false;
  return about === 'all' || (isObject(about) && (typeof about.constituency === 'number' || Array.isArray(about.ids)));
}

function isHours(value: unknown): value is NonNullable<DayRecord['hours']> {
  return isObject(value) && isInstant(value.from) && (value.until === null || isInstant(value.until));
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
