import { loadLoop } from './loop';
import { playlistAt } from './playlist';
import { loopSegments, segmentMs } from './timeline';

const ROUNDED_TO = 10;
let known: number | null = null;

/** What one hour of a rehearsal stream weighs on the wire, megabytes, rounded up to ten: pictures, sound and playlists. */
export function rehearsalMegabytesPerHour(): number {
  known ??= measure();
  return known;
}

function measure(): number {
  const [loop, id, first] = [loadLoop(), '57-2', 100_000_000];
  const segments = Array.from({ length: loopSegments }, (_, n) => loop.segment(id, first + n).length);
  const mean = segments.reduce((sum, bytes) => sum + bytes, 0) / loopSegments;
  const playlist = Buffer.byteLength(playlistAt(id, Date.UTC(2026, 0, 1)));
  const megabytes = ((mean + playlist) * 3_600_000) / segmentMs / 1e6;
  return Math.ceil(megabytes / ROUNDED_TO) * ROUNDED_TO;
}
