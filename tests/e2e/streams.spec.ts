import { expect, test } from '@playwright/test';
import { startStreams } from '@/server/streams/origin';
import { startBarePlayer } from '@/tests/support/bare-player';
import { readVideoLabel } from '@/tests/support/read-label';

/** Longer than three turns of the 8 s loop. */
const watchMs = 26_000;

test('a rehearsal stream plays through the loop without a stall, with sound, number and clock', async ({ page }) => {
  test.setTimeout(60_000);
  const streams = await startStreams({ port: 0, ids: ['57-2', '119-45'] });
  const player = await startBarePlayer();
  try {
    await page.goto(`${player.address}/?stream=${encodeURIComponent(`${streams.address}/57-2/index.m3u8`)}`);
    await expect.poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime > 0.5)).toBe(true);
    const before = await look();
    const firstLabel = await readVideoLabel(page);
    await page.waitForTimeout(watchMs);
    const after = await look();
    const lastLabel = await readVideoLabel(page);

    expect(after.errors).toEqual([]);
    expect(after.waits).toBe(before.waits);
    expect(after.time - before.time).toBeGreaterThan((watchMs / 1000) * 0.9);
    expect(after.audioBytes - before.audioBytes).toBeGreaterThan(20_000);
    expect(after.dropped).toBeLessThan(after.pictures * 0.05);
    expect([firstLabel?.id, lastLabel?.id]).toEqual(['57-2', '57-2']);
    const passed = secondsOf(lastLabel?.clock) - secondsOf(firstLabel?.clock);
    expect(Math.abs(((passed + 86_400) % 86_400) - watchMs / 1000)).toBeLessThanOrEqual(2);
  } finally {
    player.stop();
    await streams.stop();
  }

  function look() {
    return page.evaluate(() => {
      const video = document.querySelector('video');
      if (!video) throw new Error('no video');
      const { errors, waits } = (window as unknown as { seen: { errors: string[]; waits: number } }).seen;
      const { totalVideoFrames, droppedVideoFrames } = video.getVideoPlaybackQuality();
      const audioBytes = (video as HTMLVideoElement & { webkitAudioDecodedByteCount: number }).webkitAudioDecodedByteCount;
      return { errors, waits, time: video.currentTime, audioBytes, pictures: totalVideoFrames, dropped: droppedVideoFrames };
    });
  }
});

function secondsOf(clock: string | undefined): number {
  const [hours = 0, minutes = 0, seconds = 0] = (clock ?? '').split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}
