import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { retryWaitMs } from '@/lib/cameras/player-retry';
import { isConnected, newPlayer, nextPlayer, type Player, type PlayerEvent, type PlaylistNews } from '@/lib/cameras/player-state';

const start = 1_800_000_000_000;

/** A player with a clock that the test moves by hand. */
function watch() {
  let [player, nowMs] = [newPlayer(), start];
  const send = (event: PlayerEvent) => { player = nextPlayer(player, event, nowMs); };
  const news = (head: number, more: Partial<PlaylistNews> = {}) => send({ type: 'playlist', news: { head, targetMs: 2_000, ended: false, newestMs: null, ...more } });
  /** Time passes in ticks of a quarter of a second; `each` says what happens at each. */
  const pass = (seconds: number, each: () => void = () => undefined) => {
    for (let tick = 0; tick < seconds * 4; tick++) {
      nowMs += 250;
      each();
      send({ type: 'tick' });
    }
  };
  const fatal = (failure: Extract<PlayerEvent, { type: 'trouble' }>['failure'], random = 0.5) => send({ type: 'trouble', failure, fatal: true, random });
  return { get: (): Player => player, now: () => nowMs, send, news, pass, fatal, moved: () => send({ type: 'moved' }) };
}

/** A player that shows a live picture of a stream with two-second segments, at segment 11. */
function watchLive() {
  const watched = watch();
  watched.send({ type: 'play' });
  watched.news(10);
  watched.pass(2, watched.moved);
  watched.news(11);
  watched.pass(0.5, watched.moved);
  return watched;
}

describe('the way to a live picture', () => {
  test('nothing is connected before somebody asks', () => {
    expect(newPlayer().shown).toBe('idle');
    expect(isConnected(newPlayer())).toBe(false);
  });

  test('connecting, then live at once where the stream tells that its newest picture is of now', () => {
    const { get, send, news, moved, now } = watch();
    send({ type: 'play' });
    expect(get()).toMatchObject({ shown: 'connecting', session: 1 });
    expect(isConnected(get())).toBe(true);
    news(10, { newestMs: now() - 1_000 });
    moved();
    expect(get().shown).toBe('live');
  });

  test('a moving picture that proves nothing is only being checked, until a new segment comes', () => {
    const { get, send, news, moved, pass } = watch();
    send({ type: 'play' });
    news(10);
    moved();
    expect(get().shown).toBe('checking');
    pass(1.5, moved);
    news(11);
    moved();
    expect(get().shown).toBe('live');
  });

  test('an old playlist that still plays for some seconds is never live', () => {
    const { get, send, news, moved, pass, now } = watch();
    const seen = new Set<string>();
    send({ type: 'play' });
    news(10, { newestMs: now() - 600_000 });
    pass(8, () => { moved(); seen.add(get().shown); });
    expect(seen).not.toContain('live');
    expect(get().shown).toBe('frozen');
  });

  test('a stream that goes on with old times is never live: it is checked, then called old once the clock is sure', () => {
    const { get, send, news, moved, pass, now } = watch();
    let head = 10;
    const seen = new Set<string>();
    send({ type: 'play' });
    const goOn = () => {
      news(++head, { newestMs: now() - 3_600_000 });
      pass(2, () => { moved(); seen.add(get().shown); });
    };
    goOn();
    goOn();
    expect([...seen]).toEqual(['checking']);
    send({ type: 'clock', aheadMs: 0 });
    goOn();
    expect(get().shown).toBe('outdated');
    send({ type: 'clock', aheadMs: -3_600_000 });
    goOn();
    expect(get().shown).toBe('live');
  });

  test('a wrong clock of the viewer costs a moment of checking, not the picture', () => {
    const { get, send, news, moved, pass, now } = watch();
    send({ type: 'play' });
    news(10, { newestMs: now() + 3_600_000 });
    pass(1, moved);
    expect(get().shown).toBe('checking');
    news(11, { newestMs: now() + 3_600_000 });
    pass(1, moved);
    expect(get().shown).toBe('live');
  });
});

describe('frozen', () => {
  test('after three target durations and a second without a new segment, not before', () => {
    const { get, pass, moved } = watchLive();
    pass(6.5, moved);
    expect(get().shown).toBe('live');
    pass(0.5, moved);
    expect(get().shown).toBe('frozen');
    expect(isConnected(get())).toBe(true);
  });

  test('the same playlist heard again and again proves nothing', () => {
    const { get, pass, news } = watchLive();
    pass(8, () => news(11));
    expect(get().shown).toBe('frozen');
  });

  test('stays so for as long as it takes, and a new segment brings a new connection', () => {
    const { get, pass, news } = watchLive();
    pass(120);
    expect(get()).toMatchObject({ shown: 'frozen', session: 1 });
    news(60);
    expect(get()).toMatchObject({ shown: 'connecting', session: 2 });
  });

  test('a camera that began anew (the sequence went down) is connected to anew', () => {
    const { get, news } = watchLive();
    news(0);
    expect(get().session).toBe(2);
  });
});

describe('failures', () => {
  test.each(['offline', 'refused', 'unreachable', 'unplayable'] as const)('%s is said, disconnects and is tried again', (failure) => {
    const { get, fatal, pass } = watchLive();
    fatal(failure);
    expect(get().shown).toBe(failure);
    expect(isConnected(get())).toBe(false);
    pass(1.25);
    expect(get()).toMatchObject({ shown: failure, session: 2 });
    expect(isConnected(get())).toBe(true);
  });

  test('each attempt waits twice as long, seven seconds at most', () => {
    const { get, fatal, now } = watchLive();
    const waits = [1, 2, 3, 4, 5, 6, 7].map(() => {
      fatal('offline', 1);
      return ((get().retryAtMs ?? 0) - now()) / 1000;
    });
    expect(waits).toEqual([1.5, 3, 6, 7, 7, 7, 7]);
  });

  test('viewers do not come back all at once: most of the wait is drawn by lot', () => {
    const [early, late] = [watchLive(), watchLive()];
    for (let attempt = 0; attempt < 5; attempt++) {
      early.fatal('offline', 0);
      late.fatal('offline', 1);
    }
    expect((late.get().retryAtMs ?? 0) - (early.get().retryAtMs ?? 0)).toBeCloseTo(4_900, 0);
  });

  test('the time that a hanging attempt took counts as waiting', () => {
    expect(retryWaitMs(5, 1, 0)).toBe(7_000);
    expect(retryWaitMs(5, 1, 4_000)).toBe(3_000);
    expect(retryWaitMs(5, 0, 9_000)).toBe(400);
  });

  test('the monitor’s word that the camera is back shortens the wait, and never lengthens it', () => {
    const { get, fatal, send, now } = watchLive();
    for (let attempt = 0; attempt < 5; attempt++) fatal('offline', 1);
    send({ type: 'revived', random: 0.5 });
    expect((get().retryAtMs ?? 0) - now()).toBe(1_000);
    send({ type: 'revived', random: 1 });
    expect((get().retryAtMs ?? 0) - now()).toBe(1_000);
  });

  test('a picture that is live again forgets the attempts; the next address is kept', () => {
    const { get, fatal, pass, news, moved, now } = watchLive();
    fatal('offline');
    pass(1.25);
    news(20, { newestMs: now() });
    moved();
    expect(get()).toMatchObject({ shown: 'live', attempt: 0, failures: 1 });
  });

  test('"try again now" does not wait', () => {
    const { get, fatal, send } = watchLive();
    fatal('offline');
    send({ type: 'play' });
    expect(get()).toMatchObject({ session: 2, failure: null });
  });

  test('a connection that hangs is given up after fifteen seconds, for the reason last heard', () => {
    const { get, send, pass } = watch();
    send({ type: 'play' });
    send({ type: 'trouble', failure: 'unplayable', fatal: false, random: 0 });
    pass(15);
    expect(get().shown).toBe('connecting');
    pass(0.25);
    expect(get().shown).toBe('unplayable');
  });
});

describe('the end', () => {
  test('of a broadcast that is being watched: said at once, its last seconds still play', () => {
    const { get, news, pass, moved } = watchLive();
    news(11, { ended: true });
    pass(2, moved);
    expect(get()).toMatchObject({ shown: 'ended', failure: null });
    pass(2);
    expect(get()).toMatchObject({ shown: 'ended', failure: 'ended' });
  });

  test('of one that was over before: nothing old is played as if it were of now', () => {
    const { get, send, news } = watch();
    send({ type: 'play' });
    news(11, { ended: true });
    expect(get()).toMatchObject({ shown: 'ended', failure: 'ended' });
    expect(isConnected(get())).toBe(false);
  });
});

describe('looking back', () => {
  test('is never live, though the picture moves and the stream is proven', () => {
    const { get, send, pass, moved } = watchLive();
    send({ type: 'sought', past: true });
    pass(2, moved);
    expect(get().shown).toBe('replay');
    send({ type: 'sought', past: false });
    moved();
    expect(get().shown).toBe('live');
  });

  test('goes on while the camera is dead, and does not begin anew when it is back', () => {
    const { get, send, pass, moved, news } = watchLive();
    send({ type: 'sought', past: true });
    pass(20, moved);
    expect(get().shown).toBe('replay');
    news(60);
    expect(get()).toMatchObject({ shown: 'replay', session: 1 });
  });

  test('a moment that was asked for is kept until the stream has answered, also over failed attempts', () => {
    const { get, send, fatal, pass } = watch();
    send({ type: 'play', atMs: start - 30_000 });
    fatal('unreachable', 0);
    pass(2);
    expect(get()).toMatchObject({ goalMs: start - 30_000, session: 2 });
    send({ type: 'sought', past: false });
    expect(get()).toMatchObject({ goalMs: null, past: false });
  });

  test('a moment whose connection fails before its picture came is gone to again', () => {
    const { get, send, news, fatal, pass } = watch();
    send({ type: 'play', atMs: start - 30_000 });
    news(10);
    send({ type: 'sought', past: true });
    fatal('unreachable', 0);
    pass(2);
    expect(get()).toMatchObject({ goalMs: start - 30_000, session: 2 });
  });

  test('a new connection is at the newest picture', () => {
    const { get, send, fatal, pass } = watchLive();
    send({ type: 'sought', past: true });
    fatal('unreachable');
    pass(2);
    expect(get()).toMatchObject({ past: false, session: 2 });
  });
});

describe('the viewer’s side', () => {
  test('a network that is off is named as theirs, and its return connects at once', () => {
    const { get, send, fatal, pass } = watchLive();
    send({ type: 'network', online: false });
    fatal('unreachable');
    pass(2);
    expect(get().shown).toBe('no-network');
    const { session } = get();
    send({ type: 'network', online: true });
    expect(get()).toMatchObject({ shown: 'connecting', session: session + 1 });
  });

  test('a picture that moves is believed more than a browser that says it is offline', () => {
    const { get, send, moved } = watchLive();
    send({ type: 'network', online: false });
    moved();
    expect(get().shown).toBe('live');
  });

  test('data that come too slowly: waiting, without flickering, until it runs steadily', () => {
    const { get, pass, moved, news } = watchLive();
    let head = 11;
    const seen: string[] = [];
    const advance = () => news(++head);
    for (let burst = 0; burst < 4; burst++) {
      pass(1.5);
      advance();
      pass(2, () => { moved(); seen.push(get().shown); });
    }
    expect(new Set(seen)).toEqual(new Set(['waiting']));
    pass(2, moved);
    expect(get().shown).toBe('live');
  });

  test('a device that slept connects anew, at the live edge', () => {
    const { get, send } = watchLive();
    send({ type: 'woke' });
    expect(get()).toMatchObject({ shown: 'connecting', session: 2, past: false });
    send({ type: 'pause' });
    send({ type: 'woke' });
    expect(get().session).toBe(2);
  });

  test('a hidden tab costs nothing and comes back at the live edge', () => {
    const { get, send } = watchLive();
    send({ type: 'visible', visible: false });
    expect(get().shown).toBe('hidden');
    expect(isConnected(get())).toBe(false);
    send({ type: 'visible', visible: true });
    expect(get()).toMatchObject({ shown: 'connecting', session: 2 });
  });

  test('pause disconnects, play comes back at the live edge', () => {
    const { get, send } = watchLive();
    send({ type: 'pause' });
    expect(get().shown).toBe('paused');
    expect(isConnected(get())).toBe(false);
    send({ type: 'play' });
    expect(get()).toMatchObject({ shown: 'connecting', session: 2 });
  });

  test('a retry that comes due while paused or hidden connects nothing', () => {
    const { get, send, fatal, pass } = watchLive();
    fatal('offline');
    send({ type: 'pause' });
    pass(5);
    expect(get().shown).toBe('paused');
    expect(isConnected(get())).toBe(false);
  });

  test('a browser that cannot play says so and stays so', () => {
    const { get, send } = watch();
    send({ type: 'play' });
    send({ type: 'unsupported' });
    expect(get().shown).toBe('unsupported');
    expect(isConnected(get())).toBe(false);
  });
});

test('whatever happens, "live" is only said of a connected picture that moved within a second of a proven stream', () => {
  const failure = fc.constantFrom('offline', 'refused', 'unreachable', 'unplayable', 'ended' as const);
  const event: fc.Arbitrary<PlayerEvent> = fc.oneof(
    fc.constantFrom<PlayerEvent>({ type: 'play' }, { type: 'pause' }, { type: 'moved' }, { type: 'tick' }, { type: 'blocked' }),
    fc.boolean().map((visible): PlayerEvent => ({ type: 'visible', visible })),
    fc.boolean().map((past): PlayerEvent => ({ type: 'sought', past })),
    fc.constantFrom<PlayerEvent>({ type: 'woke' }, { type: 'revived', random: 0.2 }),
    fc.boolean().map((online): PlayerEvent => ({ type: 'network', online })),
    fc.tuple(failure, fc.boolean()).map(([kind, fatal]): PlayerEvent => ({ type: 'trouble', failure: kind, fatal, random: 0.5 })),
    fc.tuple(fc.nat(20), fc.boolean()).map(([head, ended]): PlayerEvent => ({ type: 'playlist', news: { head, targetMs: 2_000, ended, newestMs: null } })),
  );
  fc.assert(fc.property(fc.array(fc.tuple(event, fc.nat(3_000)), { maxLength: 60 }), (steps) => {
    let [player, nowMs] = [newPlayer(), start];
    for (const [next, later] of steps) {
      nowMs += later;
      player = nextPlayer(player, next, nowMs);
      if (player.shown !== 'live') continue;
      expect(isConnected(player)).toBe(true);
      expect(player.past).toBe(false);
      expect(player.playlist).toMatchObject({ proven: true, ended: false });
      expect(nowMs - (player.movedAtMs ?? 0)).toBeLessThanOrEqual(1_000);
    }
  }));
});
