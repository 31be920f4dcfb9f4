import type { ErrorData } from 'hls.js';
import type { Failure } from '@/lib/cameras/player-state';

/** What an error of hls.js means to a viewer; null for one that says nothing about the stream. `code` 0 is no answer at all. */
export function hlsFailure({ type, details, response }: Pick<ErrorData, 'type' | 'details'> & { response?: { code?: number } }): Failure | null {
  if (type === 'networkError') {
    const code = response?.code ?? 0;
    if (code === 404 || code === 410) return 'offline';
    if (code === 401 || code === 403 || code === 451) return 'refused';
    // A playlist without segments: the server knows the camera, and has no picture of it.
    if (details === 'levelEmptyError') return 'offline';
    if (/parsing/i.test(details)) return 'unplayable';
    return 'unreachable';
  }
  if (details === 'bufferStalledError' || details === 'bufferNudgeOnStall' || details === 'bufferSeekOverHole') return null;
  return 'unplayable';
}
