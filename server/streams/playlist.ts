import { segmentMs, timelineOf, windowSegments } from './timeline';

/**
 * How a playlist differs from a sound one. `ended`: it closes with EXT-X-ENDLIST. `restartedMs`: numbers begin again with
 * the segment that was the newest then, milliseconds since 1970. `clockErrorMs`: by how much its times are wrong; null leaves them out.
 */
export type PlaylistOptions = { ended?: boolean; restartedMs?: number | null; clockErrorMs?: number | null };

/**
 * The media playlist of one stream at one moment. Source: RFC 8216.
 * @param nowMs milliseconds since 1970; a frozen or ended stream passes the moment at which it stopped
 */
export function playlistAt(id: string, nowMs: number, { ended = false, restartedMs = null, clockErrorMs = 0 }: PlaylistOptions = {}): string {
  const timeline = timelineOf(id);
  const newest = timeline.newestAt(nowMs);
  const zero = restartedMs === null ? 0 : timeline.newestAt(restartedMs);
  const first = Math.max(newest - windowSegments + 1, zero);
  const seconds = segmentMs / 1000;
  const lines = [
    '#EXTM3U', '#EXT-X-VERSION:7', `#EXT-X-TARGETDURATION:${seconds}`, `#EXT-X-MEDIA-SEQUENCE:${first - zero}`,
    '#EXT-X-INDEPENDENT-SEGMENTS', '#EXT-X-MAP:URI="init.mp4"',
  ];
  for (let n = first; n <= newest; n++) {
    if (clockErrorMs !== null) lines.push(`#EXT-X-PROGRAM-DATE-TIME:${new Date(timeline.startOf(n) + clockErrorMs).toISOString()}`);
    lines.push(`#EXTINF:${seconds.toFixed(3)},`, `${n - zero}.m4s`);
  }
  if (ended) lines.push('#EXT-X-ENDLIST');
  return `${lines.join('\n')}\n`;
}
