import type { CameraState } from './status';
import type { Reason } from './verdict';

/** What is said of a camera, and what damping remembers of it. Instants are milliseconds since 1970. */
export type Said = {
  state: CameraState;
  reason: Reason | null;
  /** Since when this is said. */
  sinceMs: number;
  /** What the looks themselves said at last, and since when. */
  seen: { state: CameraState; reason: Reason | null; sinceMs: number };
  /** When it ceased to be live, in the last minutes. */
  dropsMs: number[];
  /** What an unsteady camera is called meanwhile; null while it is steady. */
  held: CameraState | null;
};

/** So many breaks in so much time make a camera unsteady. */
const unsteadyDrops = 3;
const rememberedMs = 300_000;
/** For so long an unsteady camera must be live without a break to be called live again, or down to be called by its reason. */
const liveForMs = 60_000;
const downForMs = 30_000;
/** Of what an unsteady camera was, the worse is kept. */
const worstFirst: readonly CameraState[] = ['offline', 'frozen', 'ended', 'not-started', 'unmeasured'];

/**
 * Damps what is said of a camera that comes and goes, so that the record does not change at every sweep. Only good news
 * waits: what is not live is never called live, from the first look on; a camera that broke off three times in five
 * minutes is called live again after a minute without a break, until then it keeps the worst of its states, `unsteady`.
 * What the monitor says of itself is neither.
 */
export function settle(before: Said | null, { state, reason }: { state: CameraState; reason: Reason | null }, atMs: number): Said {
  const same = before?.seen.state === state && before.seen.reason === reason && before.seen.sinceMs <= atMs;
  const seen = same ? before.seen : { state, reason, sinceMs: atMs };
  const aboutCamera = state !== 'none' && !reason?.startsWith('monitor-');
  const dropped = aboutCamera && before?.seen.state === 'live' && state !== 'live';
  const recent = (before?.dropsMs ?? []).filter((ms) => ms <= atMs && atMs - ms < rememberedMs);
  const dropsMs = dropped ? [...recent, atMs] : recent;
  const held = aboutCamera ? hold(before?.held ?? null, seen, atMs, dropped && dropsMs.length >= unsteadyDrops) : before?.held ?? null;
  const said: { state: CameraState; reason: Reason | null } = held && aboutCamera ? { state: held, reason: 'unsteady' } : { state, reason };
  const unchanged = before?.state === said.state && before.reason === said.reason;
  return { ...said, sinceMs: unchanged ? before.sinceMs : atMs, seen, dropsMs, held };
}

function hold(held: CameraState | null, { state, sinceMs }: Said['seen'], atMs: number, begins: boolean): CameraState | null {
  if (!held && !begins) return null;
  if (atMs - sinceMs >= (state === 'live' ? liveForMs : downForMs)) return null;
  const known = [held, state].filter((each) => each !== null);
  return worstFirst.find((each) => known.includes(each)) ?? 'unmeasured';
}
