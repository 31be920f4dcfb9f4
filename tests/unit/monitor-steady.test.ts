import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CameraState } from '@/lib/cameras/status';
import { settle, type Said } from '@/lib/cameras/steady';
import type { Reason } from '@/lib/cameras/verdict';

type Seen = { state: CameraState; reason: Reason | null };

const start = Date.UTC(2026, 10, 21, 8);
const everyMs = 10_000;
const live: Seen = { state: 'live', reason: null };
const gone: Seen = { state: 'offline', reason: 'http-404' };
const restarted: Seen = { state: 'unmeasured', reason: 'restarted' };
const blind: Seen = { state: 'unmeasured', reason: 'monitor-blind' };

/** What is said after each look, one every 10 s. */
function saidOf(looks: readonly Seen[]): Said[] {
  const all: Said[] = [];
  for (const look of looks) all.push(settle(all.at(-1) ?? null, look, start + all.length * everyMs));
  return all;
}

const words = (looks: readonly Seen[]) => saidOf(looks).map(({ state, reason }) => (reason ? `${state} ${reason}` : state));
const changes = (all: readonly Said[]) => all.filter((said, at) => at > 0 && (said.state !== all[at - 1]?.state || said.reason !== all[at - 1]?.reason)).length;

describe('what is said of a camera', () => {
  test('follows the looks at once while it breaks off seldom', () => {
    expect(words([live, gone, live, live, gone, live])).toEqual(['live', 'offline http-404', 'live', 'live', 'offline http-404', 'live']);
  });

  test('is unsteady at the third break in five minutes, and live again after a minute without one', () => {
    const calm = Array<Seen>(8).fill(live);
    expect(words([live, gone, live, gone, live, gone, ...calm]).slice(5))
      .toEqual(['offline unsteady', ...Array(6).fill('offline unsteady'), 'live', 'live']);
  });

  test('says why when an unsteady camera stays away for half a minute', () => {
    expect(words([live, gone, live, gone, live, gone, gone, gone, gone]).slice(-2)).toEqual(['offline unsteady', 'offline http-404']);
  });

  test('keeps the worst of what an unsteady camera was', () => {
    expect(words([live, restarted, live, restarted, live, restarted, live, gone, live, restarted]).slice(5))
      .toEqual(['unmeasured unsteady', 'unmeasured unsteady', 'offline unsteady', 'offline unsteady', 'offline unsteady']);
  });

  test('the monitor\'s own blindness is no break, and ends no unsteadiness', () => {
    expect(words([live, blind, live, blind, live, blind, live]).at(-1)).toBe('live');
    expect(words([live, gone, live, gone, live, gone, blind, live]).slice(-2)).toEqual(['unmeasured monitor-blind', 'offline unsteady']);
  });

  test('a clock that is set back does not hold a camera for ever', () => {
    let said = saidOf([live, gone, live, gone, live, gone]).at(-1) ?? null;
    for (let look = 0; look < 8; look++) said = settle(said, live, start - 86_400_000 + look * everyMs);
    expect(said?.state).toBe('live');
  });
});

describe('whatever the looks say', () => {
  const look = fc.constantFrom(live, live, gone, restarted, blind, { state: 'frozen', reason: 'not-advancing' } as Seen, { state: 'ended', reason: 'endlist' } as Seen);
  const looks = fc.array(look, { minLength: 1, maxLength: 120 });

  test('an outage is told from its first look, and live is only said of what is live', () => {
    fc.assert(fc.property(looks, (all) => {
      saidOf(all).forEach((said, at) => {
        if (said.state === 'live') expect(all[at]?.state).toBe('live');
      });
    }), { numRuns: 200 });
  });

  test('a minute of one thing is said as it is', () => {
    fc.assert(fc.property(looks, look, (all, last) => {
      expect(saidOf([...all, ...Array<Seen>(7).fill(last)]).at(-1)).toMatchObject(last);
    }));
  });

  test('a camera that comes and goes changes the record ten times in ten minutes at most', () => {
    // Turns of one to three looks: under half a minute down, under a minute live.
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 60, maxLength: 60 }), (turns) => {
      const all = turns.flatMap((length, turn) => Array<Seen>(length).fill(turn % 2 ? gone : live)).slice(0, 60);
      expect(changes(saidOf(all))).toBeLessThanOrEqual(10);
    }));
    expect(changes(saidOf(Array.from({ length: 60 }, (_, at) => (at % 2 ? gone : live))))).toBeLessThanOrEqual(6);
  });
});
