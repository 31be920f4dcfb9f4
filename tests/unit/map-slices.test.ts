import { expect, it } from 'vitest';
import { inSlices } from '@/components/cameras/map/slices';

const ITEMS = Array.from({ length: 200 }, (_, at) => at);

it('does the first piece at once and the rest in order, letting others in between', async () => {
  const done: number[] = [];
  inSlices(ITEMS, (item) => { busy(3); done.push(item); });
  const atOnce = done.length;
  expect(atOnce).toBeGreaterThanOrEqual(8);
  expect(atOnce).toBeLessThan(ITEMS.length);
  await expect.poll(() => done.length, { timeout: 20_000 }).toBe(ITEMS.length);
  expect(done).toEqual(ITEMS);
});

it('leaves the rest when it is called off', async () => {
  const done: number[] = [];
  const stop = inSlices(ITEMS, (item) => { busy(3); done.push(item); });
  const atOnce = done.length;
  stop();
  await new Promise((resolve) => { setTimeout(resolve, 20); });
  expect(done).toHaveLength(atOnce);
});

/** Takes as long as drawing a pin on a slow device. */
function busy(ms: number) {
  const untilMs = performance.now() + ms;
  while (performance.now() < untilMs);
}
