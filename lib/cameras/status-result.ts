import { decodeStates, type CameraState, type StatusNow } from './status';

/** What one request for `/status/{election}/now.json` brought. `absent`: there is no such file, so no monitor has run. */
export type StatusAnswer = { kind: 'status'; status: StatusNow; aheadMs: number } | { kind: 'absent' };

/**
 * What a page may say about its cameras now.
 * `stale`: the monitor has been silent for too long, so nothing counts as measured. `other-list`: the letters follow a
 * newer list than this page's, reloading helps. `failed`: no answer could be had at all.
 */
export type StatusResult =
  | { kind: 'loading' }
  | { kind: 'absent' }
  | { kind: 'failed' }
  | { kind: 'other-list'; at: string }
  | { kind: 'stale'; at: string; states: readonly CameraState[] }
  | { kind: 'fresh'; at: string; states: readonly CameraState[] };

/**
 * Judges the last answer that came.
 * @param answer undefined while none has come
 * @param failing whether the newest request failed
 * @param stale whether the answer is too old by now, see `isStale`
 * @param list sha256 of the precincts.json that the page was made from
 */
export function statusResult(answer: StatusAnswer | undefined, failing: boolean, stale: boolean, list: string): StatusResult {
  if (!answer) return { kind: failing ? 'failed' : 'loading' };
  if (answer.kind === 'absent') return { kind: 'absent' };
  const { at, list: measured, states } = answer.status;
  if (measured !== list) return { kind: 'other-list', at };
  const decoded = decodeStates(states);
  if (!stale) return { kind: 'fresh', at, states: decoded };
  return { kind: 'stale', at, states: decoded.map((state) => (state === 'none' ? 'none' : 'unmeasured')) };
}

/** The state of the camera at a place in the list; null while the first answer is on its way. What is not known is `unmeasured`, never live. */
export function stateOf(result: StatusResult, index: number): CameraState | null {
  if (result.kind === 'loading') return null;
  return 'states' in result ? result.states[index] ?? 'unmeasured' : 'unmeasured';
}

/**
 * By how much the server's clock is ahead of the reader's, in milliseconds: many phones are minutes off, and age is
 * judged by one clock only. Whole seconds are all that HTTP tells.
 * @param headers `Date` and, behind a cache, `Age` (RFC 9110, 9111)
 */
export function clockAheadMs(headers: { date: string | null; age: string | null }, nowMs: number): number {
  const served = headers.date ? Date.parse(headers.date) : Number.NaN;
  if (Number.isNaN(served)) return 0;
  return served + Number(headers.age ?? 0) * 1000 - nowMs;
}
