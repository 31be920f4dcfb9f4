/** What is known about one camera at one moment. `none`: the list names no stream for it. */
export type CameraState = 'live' | 'frozen' | 'offline' | 'ended' | 'not-started' | 'unmeasured' | 'none';

/** The monitor's answer for one election: `/status/{election}/now.json`. Contract: one letter a camera, in list order. */
export type StatusNow = {
  v: 1;
  election: string;
  /** sha256 of the `precincts.json` whose order the letters follow, as 64 lower-case hex digits. */
  list: string;
  /** The instant at which the sweep ended, ISO 8601 in UTC. */
  at: string;
  /** How often the monitor sweeps, in milliseconds. */
  everyMs: number;
  /** One letter a camera: L, F, O, E, N, U or `-`. */
  states: string;
};

const letters = {
  live: 'L', frozen: 'F', offline: 'O', ended: 'E', 'not-started': 'N', unmeasured: 'U', none: '-',
} as const satisfies Record<CameraState, string>;

const stateByLetter = new Map<string, CameraState>(cameraStates().map((state) => [letters[state], state]));

/** All states, in the order in which they are counted and shown. */
export function cameraStates(): CameraState[] {
  return ['live', 'frozen', 'offline', 'ended', 'not-started', 'unmeasured', 'none'];
}

/** The states of a list of cameras as one string, one letter each. */
export function encodeStates(states: readonly CameraState[]): string {
  return states.map((state) => letters[state]).join('');
}

/** The way back. A letter that this version does not know is read as `unmeasured`: never as live. */
export function decodeStates(text: string): CameraState[] {
  return Array.from(text, (letter) => stateByLetter.get(letter) ?? 'unmeasured');
}

/**
 * Reads an answer to `/status/{election}/now.json`, which came over the network and may be anything.
 * Small on purpose: pages load it, and zod is not sent to readers. `status-schema.ts` is the same rule for the catalogue.
 * @returns null when it is not a status file of version 1
 */
export function readStatusNow(value: unknown): StatusNow | null {
  if (typeof value !== 'object' || value === null) return null;
  const { v, election, list, at, everyMs, states } = value as Record<string, unknown>;
  if (v !== 1 || typeof election !== 'string' || election === '') return null;
  if (typeof list !== 'string' || !/^[0-9a-f]{64}$/.test(list)) return null;
  if (typeof at !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(at) || Number.isNaN(Date.parse(at))) return null;
  if (typeof everyMs !== 'number' || !Number.isInteger(everyMs) || everyMs <= 0) return null;
  if (typeof states !== 'string' || !/^[A-Z-]*$/.test(states)) return null;
  return { v, election, list, at, everyMs, states };
}

/**
 * Whether a status is too old to be shown as the present: three sweeps and five seconds without news.
 * A status from the future by more than that is not trusted either (one of the two clocks is wrong).
 * @param nowMs the reader's clock, milliseconds since 1970
 */
export function isStale({ at, everyMs }: Pick<StatusNow, 'at' | 'everyMs'>, nowMs: number): boolean {
  return Math.abs(nowMs - Date.parse(at)) > 3 * everyMs + 5_000;
}

/** How many cameras are in each state; states that do not occur count 0. */
export function countStates(states: readonly CameraState[]): Record<CameraState, number> {
  const counts = { live: 0, frozen: 0, offline: 0, ended: 0, 'not-started': 0, unmeasured: 0, none: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}
