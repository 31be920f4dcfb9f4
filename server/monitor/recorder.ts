import type { CameraState } from '@/lib/cameras/status';
import type { Reason } from '@/lib/cameras/verdict';
import type { CameraList } from './camera-lists';

/** What the monitor says of one camera. `sinceMs`: since when, milliseconds since 1970. */
export type CameraVerdict = { id: string; state: CameraState; reason: Reason | null; sinceMs: number };

/** One completed sweep over a list; instants are milliseconds since 1970. */
export type SweepFound = { list: CameraList; fromMs: number; atMs: number; verdicts: readonly CameraVerdict[] };

/** Keeps what the monitor found. A promise that is rejected keeps the sweep from being published. */
export type Recorder = {
  sweep: (found: SweepFound) => Promise<void>;
  stop: (list: CameraList, atMs: number) => Promise<void>;
};
