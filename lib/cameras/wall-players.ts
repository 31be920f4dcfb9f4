import type { QualityLimit } from './level-cap';
import type { PlayerState } from './player-state';
import { WALL_SIZE } from './wall-ids';

/** What the browser tells of the reader's device; null where it keeps it to itself. */
export type Device = {
  /** Of the window, in CSS pixels. */
  widthPx: number;
  cores: number | null;
  /** Gigabytes, as browsers round it: 0.25 to 8. */
  memoryGb: number | null;
  savesData: boolean;
  /** `slow-2g`, `2g`, `3g` or `4g`. */
  network: string | null;
};

/**
 * How many pictures may move at once unless the reader decides otherwise: one or two on a phone, four on a weak
 * machine or a tablet, as many as the wall has elsewhere. Sixteen pictures of 240 lines took a third of one core.
 */
export function playersAtOnce({ widthPx, cores, memoryGb, savesData, network }: Device): number {
  const slow = savesData || network === 'slow-2g' || network === '2g' || network === '3g';
  if (widthPx < 640) return slow || (memoryGb !== null && memoryGb < 2) ? 1 : 2;
  if (slow || (memoryGb !== null && memoryGb < 4)) return 4;
  if (widthPx < 1024) return 4;
  return cores !== null && cores < 2 ? 9 : WALL_SIZE;
}

/** Who wants to play. */
export type Claims = {
  /** Cameras of the page with a stream, in their order. */
  ids: readonly string[];
  /** Those on the screen or near it. */
  near: ReadonlySet<string>;
  /** Asked for by the reader, the most wanted first: the large one, the one that is heard. */
  wanted: readonly string[];
  /** How many may play. */
  most: number;
  /** Whether the last place goes round among those that wait, so that each has a recent still. */
  takesTurns: boolean;
  /** Counts the turns. */
  turn: number;
};

/** The cameras that play now; `visiting` is the one among them whose place goes to another at the next turn. */
export function choosePlaying({ ids, near, wanted, most, takesTurns, turn }: Claims): { playing: string[]; visiting: string | null } {
  const order = [...new Set([...wanted, ...ids])].filter((id) => near.has(id) && ids.includes(id));
  if (order.length <= most || !takesTurns || most < 2) return { playing: order.slice(0, most), visiting: null };
  const steady = order.slice(0, most - 1);
  const waiting = order.slice(most - 1);
  const visiting = waiting[turn % waiting.length] ?? null;
  return { playing: visiting ? [...steady, visiting] : steady, visiting };
}

const STRAIN_MS = 8_000;

/** Since when the connection has not kept up, null while it does. Milliseconds of the viewer's clock. */
export type Strain = { sinceMs: number | null; /** How many play after the last reduction; null before any. */ most: number | null };

/**
 * Fewer pictures where the connection is too slow for them: judged by pictures that really wait for data, for no browser
 * tells how fast a line is. More than a third of at least two players waiting for eight seconds take a quarter of the
 * players away; one slow camera among nine does not.
 * @param shown the states of those that play
 */
export function nextStrain(strain: Strain, shown: readonly PlayerState[], nowMs: number): Strain {
  const waiting = shown.filter((state) => state === 'waiting').length;
  const strained = shown.length >= 2 && waiting * 3 > shown.length;
  if (!strained) return strain.sinceMs === null ? strain : { ...strain, sinceMs: null };
  if (strain.sinceMs === null) return { ...strain, sinceMs: nowMs };
  if (nowMs - strain.sinceMs < STRAIN_MS) return strain;
  return { sinceMs: null, most: Math.max(1, Math.floor(shown.length * 0.75)) };
}

/** While the line is not measured, each of so many or more pictures gets the weakest quality. */
const UNMEASURED_MOST = 4;
const CAREFUL_BITS = 1_000_000;

/**
 * What a picture of a wall may cost: no more lines than its place on the screen has, and its share of four fifths of what
 * the connection was measured to carry.
 * @param heightPx of its place, in the screen's own pixels
 * @param measuredBitsPerSecond of the whole connection; null before it was measured
 */
export function pictureLimit(heightPx: number, measuredBitsPerSecond: number | null, players: number): Required<QualityLimit> {
  const careful = players <= UNMEASURED_MOST ? CAREFUL_BITS : 0;
  const share = measuredBitsPerSecond === null ? careful : Math.floor((measuredBitsPerSecond * 0.8) / Math.max(1, players));
  return { height: Math.round(heightPx * 1.1), bitsPerSecond: share };
}

/**
 * What the connection carries, from what the players of a wall measured. They load one after another, so each of them may
 * have had the whole line: the fastest one counts. In steps of a quarter, so that no quality changes for a trifle.
 * @returns null when nobody has measured
 */
export function carriedBitsPerSecond(measured: readonly number[]): number | null {
  const most = Math.max(0, ...measured);
  return most > 0 ? Math.round(1.25 ** Math.floor(Math.log(most) / Math.log(1.25))) : null;
}
