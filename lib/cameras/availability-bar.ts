import type { Interval } from './day-record';
import { cameraStates, decodeStates, encodeStates, type CameraState } from './status';

/** Slots of a day's bar: three minutes each. */
export const SLOTS = 480;

const SLOT_MS = 86_400_000 / SLOTS;

/** A stretch of a bar, in slots from midnight in Baku. */
export type Piece = { from: number; until: number; state: CameraState };

/** What a slot shows when it held several states: a short failure is drawn a little too long, never left out. */
const severity: Record<CameraState, number> = { offline: 6, frozen: 5, ended: 4, 'not-started': 3, unmeasured: 2, none: 1, live: 0 };

/**
 * A camera's day as stretches of three minutes, from midnight in Baku to the last moment that is over.
 * What no interval covers is unmeasured. @param untilMs milliseconds since 1970
 */
export function barOf(intervals: readonly Interval[], day: string, untilMs: number): Piece[] {
  const midnightMs = Date.parse(`${day}T00:00:00+04:00`);
  const slots = Math.max(0, Math.min(SLOTS, Math.ceil((untilMs - midnightMs) / SLOT_MS)));
  const states = new Array<CameraState | undefined>(slots);
  for (const { fromMs, untilMs: endMs, state } of intervals) {
    const first = Math.max(0, Math.floor((fromMs - midnightMs) / SLOT_MS));
    const last = Math.min(slots, Math.ceil((endMs - midnightMs) / SLOT_MS));
    for (let slot = first; slot < last; slot += 1) {
      const held = states[slot];
      if (held === undefined || severity[state] > severity[held]) states[slot] = state;
    }
  }
  return piecesOf(Array.from(states, (state) => state ?? 'unmeasured'));
}

/** A bar as text: a state's letter and how many slots it lasts, `U90L300O2L88`. */
export function packBar(pieces: readonly Piece[]): string {
  return pieces.map(({ from, until, state }) => `${encodeStates([state])}${until - from}`).join('');
}

/** The way back. What cannot be read is left out. */
export function unpackBar(text: string): Piece[] {
  let from = 0;
  return Array.from(text.matchAll(/([A-Z-])(\d+)/g), ([, letter = '', slots = '0']) => {
    const piece = { from, until: from + Number(slots), state: decodeStates(letter)[0] ?? 'unmeasured' };
    from = piece.until;
    return piece;
  });
}

/** One path for each state that occurs, in a box of `SLOTS` by 16: what is drawn differs in height and place, not only in colour. */
export function barPaths(pieces: readonly Piece[]): { state: CameraState; path: string }[] {
  return cameraStates().flatMap((state) => {
    const path = pieces.filter((piece) => piece.state === state).map((piece) => boxesOf(piece)).join('');
    return path ? [{ state, path }] : [];
  });
}

/** Top and height of each state: live stands above the line, offline hangs below it, frozen lies across, the rest are thin lines. */
const box: Record<CameraState, [y: number, height: number]> = {
  live: [0, 10], frozen: [5, 8], offline: [10, 6], ended: [8, 2], 'not-started': [9, 1], unmeasured: [9, 2], none: [9, 1],
};

function boxesOf({ from, until, state }: Piece): string {
  const [y, height] = box[state];
  if (state !== 'unmeasured') return `M${from} ${y}h${until - from}v${height}H${from}z`;
  const dashes = [];
  for (let at = from; at < until; at += 12) dashes.push(`M${at} ${y}h${Math.min(6, until - at)}v${height}H${at}z`);
  return dashes.join('');
}

function piecesOf(states: readonly CameraState[]): Piece[] {
  const pieces: Piece[] = [];
  states.forEach((state, slot) => {
    const last = pieces.at(-1);
    if (last?.state === state) last.until = slot + 1;
    else pieces.push({ from: slot, until: slot + 1, state });
  });
  return pieces;
}
