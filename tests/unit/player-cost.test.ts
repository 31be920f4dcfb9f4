import { expect, test } from 'vitest';
import { loadLoop } from '@/server/streams/loop';
import { rehearsalMegabytesPerHour } from '@/server/streams/cost';

test('what watching costs is not understated, and not by more than ten megabytes and a tenth overstated', () => {
  const loop = loadLoop();
  const minute = Array.from({ length: 30 }, (_, n) => loop.segment('113-9', 106_000_000 + n).length).reduce((sum, bytes) => sum + bytes, 0);
  const hour = (minute * 60) / 1e6;
  expect(rehearsalMegabytesPerHour()).toBeGreaterThanOrEqual(hour);
  expect(rehearsalMegabytesPerHour()).toBeLessThan(hour * 1.1 + 10);
});
