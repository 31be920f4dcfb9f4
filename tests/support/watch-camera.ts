import { expect, type APIRequestContext, type Locator, type Page } from '@playwright/test';
import en from '@/messages/en.json' with { type: 'json' };
import type { FaultName } from '@/server/streams/faults';

/** The player on a page or in a frame. */
export function playerOf(page: Pick<Page, 'locator'>): Locator {
  return page.locator('[data-player]');
}

/** Opens a camera's page in English and presses "watch". */
export async function watchCamera(page: Page, id: string): Promise<Locator> {
  const [constituency, precinct] = id.split('-');
  await page.goto(`/en/elections/rehearsal/cameras/${constituency}/${precinct}`);
  await page.getByRole('button', { name: en.cameras.player.watch.replace('{label}', id.replace('-', '/')) }).click();
  return playerOf(page);
}

/** Waits until the player says so. */
export async function expectState(player: Locator, state: string, withinMs = 45_000): Promise<void> {
  await expect(player).toHaveAttribute('data-player-state', state, { timeout: withinMs });
}

/** What the video element has done so far. */
export function progress(player: Locator): Promise<{ time: number; pictures: number }> {
  return player.locator('video').evaluate((video: HTMLVideoElement) => (
    { time: video.currentTime, pictures: video.getVideoPlaybackQuality().totalVideoFrames }
  ));
}

/** Breaks a rehearsal stream, or mends it with null. The streams' address is the one that the portal itself publishes. */
export async function setFault(request: APIRequestContext, id: string, fault: FaultName | null): Promise<void> {
  const list = (await (await request.get('/data/elections/rehearsal/precincts.json')).json()) as { precincts: { id: string; streams: string[] }[] };
  const stream = list.precincts.find((precinct) => precinct.id === id)?.streams[0];
  if (!stream) throw new Error(`no stream of ${id}`);
  const address = new URL(`/faults/${id}`, stream).href;
  const answer = fault ? await request.put(address, { data: { fault } }) : await request.delete(address);
  expect(answer.status(), await answer.text()).toBe(200);
}
