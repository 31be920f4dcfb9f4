import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import en from '@/messages/en.json' with { type: 'json' };
import type { FaultName } from '@/server/streams/faults';
import { expectState, playerOf, setFault, watchCamera } from '@/tests/support/watch-camera';

const words = en.cameras.player;

/** Each fault on a camera of its own, what the player says of it, and whether the last picture stays, marked as old. */
const FAULTS: readonly { fault: FaultName; id: string; state: keyof typeof words.states; old: boolean }[] = [
  { fault: '404', id: '57-4', state: 'offline', old: true },
  { fault: 'frozen', id: '57-6', state: 'frozen', old: true },
  { fault: 'ended', id: '57-8', state: 'ended', old: true },
  { fault: 'no-cors', id: '57-9', state: 'refused', old: true },
  { fault: 'corrupt', id: '57-14', state: 'unplayable', old: true },
  { fault: 'huge', id: '58-1', state: 'unplayable', old: true },
  { fault: 'stale-clock', id: '58-2', state: 'outdated', old: true },
  { fault: 'slow', id: '57-22', state: 'waiting', old: false },
];

for (const { fault, id, state, old } of FAULTS) {
  test(`${fault}: the player says "${state}", and is live again when it is over`, async ({ page, request }) => {
    await setFault(request, id, null);
    const player = await watchCamera(page, id);
    await expectState(player, 'live');
    await setFault(request, id, fault);
    try {
      await expectState(player, state, 40_000);
      const sentence = state === 'frozen' ? /^The picture stopped at \d\d:\d\d:\d\d\./ : words.states[state];
      await expect(player.getByRole('status')).toHaveText(sentence);
      await expect(player.getByText(words.oldPicture.replace('{time}', ''))).toHaveCount(old ? 1 : 0);
      const { violations } = await new AxeBuilder({ page }).include('[data-player]').analyze();
      expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    } finally {
      await setFault(request, id, null);
    }
    await expectState(player, 'live');
  });
}

test('a picture that froze before anybody watched is never shown as live', async ({ page, request }) => {
  await setFault(request, '13-6', 'frozen');
  try {
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seenStates: seen });
      new MutationObserver(() => {
        const state = document.querySelector('[data-player]')?.getAttribute('data-player-state');
        if (state && state !== seen.at(-1)) seen.push(state);
      }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-player-state'] });
    });
    await page.goto('/en/elections/rehearsal/cameras/13/6');
    // Until the newest picture is plainly old.
    await page.waitForTimeout(22_000);
    await page.getByRole('button', { name: words.watch.replace('{label}', '13/6') }).click();
    await expectState(playerOf(page), 'frozen');
    const seen = await page.evaluate(() => (window as unknown as { seenStates: string[] }).seenStates);
    expect(seen).toContain('checking');
    expect(seen).not.toContain('live');
  } finally {
    await setFault(request, '13-6', null);
  }
});

test('your own network: said as yours, and it goes on by itself', async ({ page, context }) => {
  const player = await watchCamera(page, '13-10');
  await expectState(player, 'live');
  await context.setOffline(true);
  await expectState(player, 'no-network');
  await expect(player.getByRole('status')).toHaveText(words.states['no-network']);
  await context.setOffline(false);
  await expectState(player, 'live');
});
