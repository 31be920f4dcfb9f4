import { describe, expect, test } from 'vitest';
import { readPlaylist } from '@/lib/cameras/hls-playlist';

const lines = (...all: string[]) => `${all.join('\n')}\n`;
const head = ['#EXTM3U', '#EXT-X-VERSION:3', '#EXT-X-TARGETDURATION:6', '#EXT-X-MEDIA-SEQUENCE:5'];

describe('readPlaylist', () => {
  test('of nginx-rtmp: no times, segments named by a clock', () => {
    expect(readPlaylist(lines(...head, '#EXTINF:6.000,', '1795300298552.ts', '#EXTINF:5.900,', '1795300304565.ts'))).toEqual({
      kind: 'media', headSequence: 6, segments: 2, ended: false, targetMs: 6_000, endsAtMs: null,
      newest: { uri: '1795300304565.ts', from: 0, encrypted: false }, map: null,
    });
  });

  test('knows when the picture ends from the last time named and the lengths after it', () => {
    const playlist = lines(...head, '#EXT-X-PROGRAM-DATE-TIME:2026-11-21T12:00:00.000+04:00', '#EXTINF:6,', 'a.ts', '#EXTINF:4.5,', 'b.ts');
    expect(readPlaylist(playlist)).toMatchObject({ endsAtMs: Date.UTC(2026, 10, 21, 8, 0, 10, 500) });
    expect(readPlaylist(playlist.replace('b.ts', 'b.ts\n#EXT-X-DISCONTINUITY\n#EXT-X-PROGRAM-DATE-TIME:2026-11-21T09:00:00Z\n#EXTINF:1,\nc.ts')))
      .toMatchObject({ endsAtMs: Date.UTC(2026, 10, 21, 9, 0, 1), headSequence: 7 });
  });

  test('knows an end, and a beginning without segments', () => {
    expect(readPlaylist(lines(...head, '#EXTINF:6,', 'a.ts', '#EXT-X-ENDLIST'))).toMatchObject({ ended: true });
    expect(readPlaylist(lines(...head))).toMatchObject({ kind: 'media', segments: 0, newest: null, endsAtMs: null });
  });

  test('knows which bytes are a segment, and which ones it needs to be played', () => {
    const one = lines(...head, '#EXT-X-MAP:URI="all.mp4",BYTERANGE="700@100"', '#EXTINF:6,', '#EXT-X-BYTERANGE:1000@800', 'all.mp4', '#EXTINF:6,', '#EXT-X-BYTERANGE:500', 'all.mp4');
    expect(readPlaylist(one)).toMatchObject({ newest: { uri: 'all.mp4', from: 1_800 }, map: { uri: 'all.mp4', from: 100 } });
  });

  test('a gap is no newest segment; an encrypted one is said to be', () => {
    const gap = lines(...head, '#EXT-X-KEY:METHOD=AES-128,URI="key"', '#EXTINF:6,', 'a.ts', '#EXT-X-GAP', '#EXTINF:6,', 'b.ts');
    expect(readPlaylist(gap)).toMatchObject({ headSequence: 6, newest: { uri: 'a.ts', encrypted: true } });
  });

  test('of several qualities names them in order', () => {
    const master = lines('#EXTM3U', '#EXT-X-I-FRAME-STREAM-INF:BANDWIDTH=1,URI="keys.m3u8"', '#EXT-X-STREAM-INF:BANDWIDTH=300000', '360/index.m3u8', '#EXT-X-STREAM-INF:BANDWIDTH=150000', '240/index.m3u8');
    expect(readPlaylist(master)).toEqual({ kind: 'master', variants: ['360/index.m3u8', '240/index.m3u8'] });
  });

  test.each([
    ['nothing', ''], ['a page', '<!doctype html><title>Log in</title>'], ['a tag that is cut off', '#EXTM3U\n#EXT-X-STREAM-INF'],
    ['an address without a tag', '#EXTM3U\nhello'], ['bytes', '\u0000\u0001\u0002'], ['a playlist of no length', lines('#EXTM3U', '#EXT-X-TARGETDURATION:abc', '#EXTINF:x,', 'a.ts')],
  ])('%s is not a playlist or proves nothing', (_, text) => {
    const facts = readPlaylist(text);
    expect(facts.kind === 'not-a-playlist' || (facts.kind === 'media' && facts.targetMs > 0)).toBe(true);
  });
});
