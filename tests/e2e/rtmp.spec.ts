import { expect, test, type Page } from '@playwright/test';
import messages from '@/messages/en.json' with { type: 'json' };
import { startRtmpOrigin } from '@/tests/support/rtmp-origin';

const words = messages.cameras.player;

/** What the player's video has really decoded. */
function decoded(page: Page) {
  return page.locator('[data-player] video').evaluate((video) => {
    if (!(video instanceof HTMLVideoElement)) throw new Error('no video');
    const { totalVideoFrames } = video.getVideoPlaybackQuality();
    const audioBytes = 'webkitAudioDecodedByteCount' in video ? Number(video.webkitAudioDecodedByteCount) : 0;
    return { width: video.videoWidth, time: video.currentTime, pictures: totalVideoFrames, audioBytes };
  });
}

test('a camera that sends RTMP to nginx is watched through the portal\'s player, and its end is told', async ({ page, request }) => {
  test.setTimeout(150_000);
  const origin = await startRtmpOrigin('57-2');
  try {
    // The page may read only the streams of the list: what it asks there is answered by the real origin.
    const list = await (await request.get('/data/elections/rehearsal/precincts.json')).json() as { precincts: { id: string; streams: string[] }[] };
    const listed = new URL('.', list.precincts.find(({ id }) => id === '57-2')?.streams[0]).href;
    await page.route(`${listed}**`, async (route) => {
      const wanted = route.request().url().slice(listed.length);
      await route.fulfill({ response: await route.fetch({ url: `${origin.address}/57-2/${wanted}` }) });
    });

    await page.goto('/en/elections/rehearsal/cameras/57/2');
    await page.getByRole('button', { name: words.watch.replace('{label}', '57/2') }).click();
    const player = page.locator('[data-player]');
    await expect(player).toHaveAttribute('data-player-state', 'live', { timeout: 20_000 });
    const before = await decoded(page);
    // The encoder of the test may be slower than life on a busy machine; what counts is that the picture goes on.
    await expect.poll(async () => (await decoded(page)).time - before.time, { timeout: 40_000 }).toBeGreaterThan(8);
    const after = await decoded(page);
    // 426 wide is the RTMP camera's picture; the rehearsal's is 432.
    expect(after.width).toBe(426);
    expect(after.pictures - before.pictures).toBeGreaterThan(100);
    expect(after.audioBytes - before.audioBytes).toBeGreaterThan(10_000);
    await expect(player).toHaveAttribute('data-player-state', 'live');

    await origin.unplug();
    await expect(player).toHaveAttribute('data-player-state', /frozen|offline|unreachable/, { timeout: 40_000 });
  } finally {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await origin.stop();
  }
});
