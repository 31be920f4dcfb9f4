import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { parse } from 'hls-parser';
import { describe, expect, test } from 'vitest';
import { bakuTime } from '@/lib/time/baku';
import { labelText } from '@/server/streams/label';
import { loadLoop } from '@/server/streams/loop';
import { readTimescales } from '@/server/streams/mp4';
import { playlistAt } from '@/server/streams/playlist';
import { readSegment } from '@/server/streams/segment-template';
import { loopSegments, segmentMs, timelineOf, windowSegments } from '@/server/streams/timeline';
import { readLabel, type Strip } from '@/tests/support/read-label';

const noon = Date.UTC(2026, 10, 21, 8);
const ids = ['57-2', '119-45', '1-1', '8-1234'];
const loop = loadLoop();

describe('the playlist', () => {
  test.each(ids)('of %s lists the last minute, each segment with its time', (id) => {
    const playlist = parse(playlistAt(id, noon));
    if (playlist.isMasterPlaylist || !('segments' in playlist)) throw new Error('no media playlist');
    expect(playlist.segments).toHaveLength(windowSegments);
    expect(playlist.targetDuration).toBe(2);
    expect(playlist.endlist).toBe(false);
    const last = playlist.segments.at(-1);
    const lastEndMs = (last?.programDateTime?.getTime() ?? 0) + segmentMs;
    expect(noon - lastEndMs).toBeGreaterThanOrEqual(0);
    expect(noon - lastEndMs).toBeLessThan(segmentMs);
    expect(last?.uri).toBe(`${(playlist.mediaSequenceBase ?? 0) + windowSegments - 1}.m4s`);
  });

  test('moves on by one segment every two seconds, whatever was asked before', () => {
    const first = (nowMs: number) => Number(/MEDIA-SEQUENCE:(\d+)/.exec(playlistAt('57-2', nowMs))?.[1]);
    expect([2, 4, 6, 3600].map((seconds) => first(noon + seconds * 1000) - first(noon))).toEqual([1, 2, 3, 1800]);
  });

  test('offers no segment that is not complete, and none that is long past', () => {
    const { available, newestAt } = timelineOf('57-2');
    const newest = newestAt(noon);
    expect([newest + 1, newest, newest - windowSegments, newest - 60, Number.NaN].map((n) => available(n, noon)))
      .toEqual([false, true, true, false, false]);
  });

  test('ends when the broadcast has ended', () => {
    expect(playlistAt('57-2', noon, { ended: true }).endsWith('#EXT-X-ENDLIST\n')).toBe(true);
  });
});

describe('media time', () => {
  test.each(ids)('of %s has no gap and no overlap over three turns of the loop, in picture and in sound', (id) => {
    const scales = readTimescales(loop.init);
    const start = timelineOf(id).newestAt(noon);
    const ends = new Map<number, bigint>();
    for (let n = start; n < start + 3 * loopSegments + 1; n++) {
      for (const { id: track, decodeTime, samples } of readSegment(loop.segment(id, n)).tracks) {
        if (ends.has(track)) expect(decodeTime).toBe(ends.get(track));
        ends.set(track, decodeTime + BigInt(samples.length * 1024));
      }
    }
    expect([...scales.values()]).toEqual([15_360, 48_000]);
    expect([...ends.keys()]).toEqual([...scales.keys()]);
  });
});

describe('the label', () => {
  test('says number and time in Baku', () => {
    expect(labelText('57-2', noon / 1000)).toBe(' 57/2         12:00:00 +04 ');
    expect(labelText('119-45', noon / 1000 - 4 * 3600 - 1)).toBe(' 119/45       07:59:59 +04 ');
  });

  test.each(ids.slice(0, 2))('of %s stands in every decoded picture and moves on every second; the picture below is untouched', (id) => {
    const { newestAt, startOf } = timelineOf(id);
    const start = newestAt(noon);
    const segments = Array.from({ length: 6 }, (_, index) => loop.segment(id, start + index));
    const pictures = decode(Buffer.concat([loop.init, ...segments]));
    expect(pictures).toHaveLength(180);
    pictures.forEach((picture, index) => {
      const shownMs = startOf(start) + (index * segmentMs) / 30;
      expect(readLabel(picture)).toEqual({ id, clock: bakuTime(shownMs) });
    });
    const other = decode(Buffer.concat([loop.init, ...sameScene(id, start, 6)]));
    expect(pictures.map(below)).toEqual(other.map(below));
  });

  test('is not seen where there is none', () => {
    expect(readLabel({ width: 432, data: new Uint8Array(432 * 32 * 4) })).toBeNull();
    expect(readLabel({ width: 432, data: new Uint8Array(432 * 32 * 4).fill(200) })).toBeNull();
    expect(readLabel({ width: 100, data: new Uint8Array(100 * 32 * 4) })).toBeNull();
  });
});

/** The same part of the loop as another stream shows it. */
function sameScene(id: string, start: number, count: number): Buffer[] {
  const first = firstPictureBelow(id, start);
  const shift = Array.from({ length: loopSegments }, (_, by) => by).find((by) => firstPictureBelow('99-99', start + by) === first);
  if (shift === undefined) throw new Error('no such scene');
  return Array.from({ length: count }, (_, index) => loop.segment('99-99', start + shift + index));
}

function firstPictureBelow(id: string, n: number): string {
  const [picture] = decode(Buffer.concat([loop.init, loop.segment(id, n)]));
  if (!picture) throw new Error('no picture');
  return below(picture);
}

/** A fingerprint of the picture without its label. */
function below({ data }: { data: Buffer }): string {
  return createHash('sha1').update(data.subarray(432 * 32 * 4)).digest('hex');
}

/** Pictures as ffmpeg decodes them; a damaged stream makes it fail. */
function decode(film: Buffer): (Strip & { data: Buffer })[] {
  const raw = execFileSync('ffmpeg', ['-v', 'error', '-xerror', '-i', 'pipe:0', '-f', 'rawvideo', '-pix_fmt', 'rgba', 'pipe:1'],
    { input: film, maxBuffer: 2 ** 28 });
  const size = 432 * 240 * 4;
  return Array.from({ length: raw.length / size }, (_, index) => ({ width: 432, data: raw.subarray(index * size, (index + 1) * size) }));
}
