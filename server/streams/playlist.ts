import { segmentMs, timelineOf, windowSegments } from './timeline';

/**
 * The media playlist of one stream at one moment. Source: RFC 8216.
 * @param nowMs milliseconds since 1970; a frozen or ended stream passes the moment at which it stopped
 * @param ended adds EXT-X-ENDLIST
 */
export function playlistAt(id: string, nowMs: number, ended = false): string {
  const timeline = timelineOf(id);
  const newest = timeline.newestAt(nowMs);
  const first = newest - windowSegments + 1;
  const seconds = segmentMs / 1000;
  const lines = [
    '#EXTM3U', '#EXT-X-VERSION:7', `#EXT-X-TARGETDURATION:${seconds}`, `#EXT-X-MEDIA-SEQUENCE:${first}`,
    '#EXT-X-INDEPENDENT-SEGMENTS', '#EXT-X-MAP:URI="init.mp4"',
  ];
  for (let n = first; n <= newest; n++) {
    lines.push(`#EXT-X-PROGRAM-DATE-TIME:${new Date(timeline.startOf(n)).toISOString()}`, `#EXTINF:${seconds.toFixed(3)},`, `${n}.m4s`);
  }
  if (ended) lines.push('#EXT-X-ENDLIST');
  return `${lines.join('\n')}\n`;
}
