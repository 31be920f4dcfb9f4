import type { CameraState } from '@/lib/cameras/status';
import type { Reason } from '@/lib/cameras/verdict';
import type { CameraList } from './camera-lists';

/** What the monitor says of one camera. `sinceMs`: since when, milliseconds since 1970. `stream`: which of its streams is live; null where none is. */
export type CameraVerdict = { id: string; state: CameraState; reason: Reason | null; sinceMs: number; stream?: string | null };

/** One completed sweep over a list; instants are milliseconds since 1970. */
export type SweepFound = { list: CameraList; fromMs: number; atMs: number; verdicts: readonly CameraVerdict[] };

/** Keeps what the monitor found. server/ledger/recorder.ts is the one that runs. */
export type Recorder = {
  /** Before a sweep is published. A promise that is rejected keeps it from being published. */
  sweep: (found: SweepFound) => Promise<void>;
  /** After it was published: writes what follows from it, among it each camera's own file. */
  publish: (list: CameraList, verdicts: readonly CameraVerdict[]) => Promise<void>;
  stop: (list: CameraList, atMs: number) => Promise<void>;
};
