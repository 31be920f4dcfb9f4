import { expect, test } from '@playwright/test';
import { startStreams } from '@/server/streams/origin';
import { startBarePlayer } from '@/tests/support/bare-player';
import { readNextLabel } from '@/tests/support/read-label';

/** Longer than three turns of the 8 s loop, in seconds of the stream: a slow machine needs longer for them. */
const watchSeconds = 26;
/** Pictures of a rehearsal stream in a second. */
const rate = 15;

test('a rehearsal stream plays through the loop without a stall, with sound, number and clock', async ({ page }) => {
  test.setTimeout(150_000);
  const streams = await startStreams({ port: 0, ids: ['57-2', '119-45'] });
  const player = await startBarePlayer();
  try {
    await page.goto(`${player.address}/?stream=${encodeURIComponent(`${streams.address}/57-2/index.m3u8`)}`);
    await expect.poll(async () => (await look()).time, { timeout: 40_000 }).toBeGreaterThan(0.5);
    const before = await look();
    const first = await readNextLabel(page);
    await expect.poll(async () => (await look()).time, { timeout: 90_000, intervals: [1_000] }).toBeGreaterThan(before.time + watchSeconds);
    const last = await readNextLabel(page);
    const after = await look();

    expect(after.errors).toEqual([]);
    expect(after.waits).toBe(before.waits);
    expect(after.audioBytes - before.audioBytes).toBeGreaterThan(20_000);
    expect((after.pictures - before.pictures) / (after.time - before.time)).toBeGreaterThan(rate * 0.9);
    expect([first.label?.id, last.label?.id]).toEqual(['57-2', '57-2']);
    const passed = secondsOf(last.label?.clock) - secondsOf(first.label?.clock);
    expect(Math.abs(((passed + 86_400) % 86_400) - (last.time - first.time))).toBeLessThanOrEqual(2);
  } finally {
    player.stop();
    await streams.stop();
  }

  function look() {
    return page.evaluate(() => {
      const video = document.querySelector('video');
      if (!video) throw new Error('no video');
      const { errors, waits } = (window as unknown as { seen: { errors: string[]; waits: number } }).seen;
      const audioBytes = (video as HTMLVideoElement & { webkitAudioDecodedByteCount: number }).webkitAudioDecodedByteCount;
      return { errors, waits, time: video.currentTime, audioBytes, pictures: video.getVideoPlaybackQuality().totalVideoFrames };
    });
  }
});

function secondsOf(clock: string | undefined): number {
  const [hours = 0, minutes = 0, seconds = 0] = (clock ?? '').split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}
