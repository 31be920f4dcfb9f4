import { expect, test } from 'vitest';
import { killAgainAndAgain } from '@/tests/support/kill-ledger';
import { temporaryFolder } from '@/tests/support/temporary-folder';

/** 200 by LEDGER_KILLS=200; each takes the start of a process. */
const kills = Number(process.env.LEDGER_KILLS ?? 12);

test(`a monitor that is killed ${kills} times at random moments loses nothing that was published, and the chain holds`, async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const done = await killAgainAndAgain(temporaryFolder(), kills, pseudoRandom(seed)).catch((error: unknown) => {
    throw new Error(`with seed ${seed}: ${String(error)}`, { cause: error });
  });
  expect(done.kills).toBe(kills);
  // Each new beginning says that the one before ended without a word; some are killed before they begin.
  expect(done.gaps).toBeGreaterThan(kills / 2);
  console.info(`seed ${seed}: ${JSON.stringify(done)}`);
}, 60_000 + kills * 15_000);

/** Mulberry32: the same moments for the same seed. */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
