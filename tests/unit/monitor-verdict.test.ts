import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBlind, judge, suspend, type Observation, type StreamMemory } from '@/lib/cameras/verdict';

type Playlist = Extract<Observation, { kind: 'playlist' }>;

const start = Date.UTC(2026, 10, 21, 8);

/** A healthy playlist `seconds` after the start, two seconds a segment. */
function playlist(seconds: number, changes: Partial<Playlist> = {}): Playlist {
  const atMs = start + seconds * 1000;
  return {
    kind: 'playlist', source: 'https://a.example/1.m3u8', atMs, headSequence: 100 + Math.floor(seconds / 2), segments: 6, ended: false, targetMs: 2_000,
    endsAtMs: atMs - 1_000, originMs: atMs, readable: true, media: 'unchecked', ...changes,
  };
}

const failed = (seconds: number, reason: Extract<Observation, { kind: 'failed' }>['reason']): Observation =>
  ({ kind: 'failed', atMs: start + seconds * 1000, reason });

/** The states after each probe in turn. */
function states(observations: readonly Observation[], opensAtMs: number | null = null): string[] {
  let memory: StreamMemory | null = null;
  return observations.map((seen) => {
    memory = judge(memory, seen, { opensAtMs });
    return memory.reason ? `${memory.state} ${memory.reason}` : memory.state;
  });
}

describe('live', () => {
  test('is shown only after the playlist was seen to advance', () => {
    expect(states([playlist(0), playlist(10), playlist(20)])).toEqual(['unmeasured first-probe', 'live', 'live']);
  });

  test('is not doubted between two segments', () => {
    expect(states([playlist(0), playlist(2), playlist(3), playlist(4)])).toEqual(['unmeasured first-probe', 'live', 'live', 'live']);
  });

  test('is believed of a camera with long segments only after one has passed', () => {
    const slow = (seconds: number) => playlist(seconds, { targetMs: 12_000, headSequence: Math.floor((seconds + 5) / 12), endsAtMs: null });
    expect(states([slow(0), slow(5), slow(10), slow(15), slow(20)]))
      .toEqual(['unmeasured first-probe', 'unmeasured waiting', 'live', 'live', 'live']);
  });

  test('is not shown where browsers may not read the stream', () => {
    expect(states([playlist(0), playlist(10, { readable: false })])).toEqual(['unmeasured first-probe', 'offline cors']);
  });

  test.each([['bad', 'offline not-media'], ['missing', 'offline no-media']] as const)('is not shown while segments are %s', (media, verdict) => {
    expect(states([playlist(0, { media: 'good' }), playlist(10, { media }), playlist(20), playlist(30, { media: 'good' })]))
      .toEqual(['unmeasured first-probe', verdict, verdict, 'live']);
  });
});

describe('frozen', () => {
  const still = (seconds: number, changes: Partial<Playlist> = {}) => playlist(seconds, { headSequence: 105, endsAtMs: null, ...changes });

  test('is a playlist that has not advanced for three segments and a second', () => {
    expect(states([playlist(0), playlist(10, { headSequence: 105 }), still(17), still(17.1), still(30)]))
      .toEqual(['unmeasured first-probe', 'live', 'live', 'frozen not-advancing', 'frozen not-advancing']);
  });

  test('is found too where the first probe came after it froze', () => {
    expect(states([still(0), still(4), still(10)])).toEqual(['unmeasured first-probe', 'unmeasured waiting', 'frozen not-advancing']);
  });

  test('is known at the first probe where the picture names its time', () => {
    expect(states([playlist(0, { endsAtMs: start - 60_000 })])).toEqual(['frozen old-picture']);
  });

  test('is a recording of yesterday that is played as if it were now', () => {
    const day = 86_400_000;
    const replay = (seconds: number) => playlist(seconds, { endsAtMs: start + seconds * 1000 - day });
    expect(states([replay(0), replay(10), replay(20)])).toEqual(['frozen old-picture', 'frozen stale-clock', 'frozen stale-clock']);
  });

  test('ends when the playlist advances again', () => {
    expect(states([playlist(0), playlist(10), still(20), still(30), playlist(40), playlist(50)]).slice(-2)).toEqual(['live', 'live']);
  });
});

describe('clocks', () => {
  test.each([-3_600_000, -40_000, 40_000, 3_600_000])('a monitor whose clock is wrong by %d ms trusts stream and origin that agree', (wrongMs) => {
    const skewed = (seconds: number) => {
      const seen = playlist(seconds);
      return { ...seen, atMs: seen.atMs + wrongMs };
    };
    expect(states([skewed(0), skewed(10)])).toEqual(['unmeasured first-probe', 'live']);
    expect(judge(judge(null, skewed(0)), skewed(10)).behindMs).toBe(wrongMs + 1_000);
  });

  test('an encoder whose clock runs ahead is live when it advances, and its error is recorded', () => {
    const ahead = (seconds: number) => playlist(seconds, { endsAtMs: start + seconds * 1000 + 3_600_000 });
    expect(states([ahead(0), ahead(10)])).toEqual(['unmeasured first-probe', 'live']);
    expect(judge(null, ahead(0)).behindMs).toBe(-3_600_000);
  });

  test('small differences are no age', () => {
    const late = (seconds: number) => playlist(seconds, { endsAtMs: start + seconds * 1000 - 20_000 });
    expect(states([late(0), late(10)])).toEqual(['unmeasured first-probe', 'live']);
  });

  test('an origin without a Date header is judged by the monitor\'s clock', () => {
    expect(states([playlist(0, { originMs: null, endsAtMs: start - 60_000 })])).toEqual(['frozen old-picture']);
  });

  test('a monitor\'s clock that is set back starts the proof again', () => {
    expect(states([playlist(0), playlist(10), { ...playlist(20), atMs: start - 600_000 }]).at(-1)).toBe('unmeasured restarted');
  });
});

describe('the rest', () => {
  test('ended: the playlist says so', () => {
    expect(states([playlist(0), playlist(10), playlist(20, { ended: true })]).at(-1)).toBe('ended endlist');
  });

  test.each(['http-404', 'http-503', 'refused', 'not-a-playlist'] as const)('offline at once: %s', (reason) => {
    expect(states([playlist(0), playlist(10), failed(20, reason)]).at(-1)).toBe(`offline ${reason}`);
  });

  test.each(['timeout', 'reset', 'network'] as const)('%s: unmeasured at the first missed answer, offline at the second', (reason) => {
    expect(states([playlist(0), playlist(10), failed(20, reason), failed(30, reason)]).slice(-2)).toEqual([`unmeasured ${reason}`, `offline ${reason}`]);
    expect(states([playlist(0), failed(10, reason)]).at(-1)).toBe(`offline ${reason}`);
  });

  test('a newest segment that cannot be had is doubted once, one without media is not', () => {
    const missing = (seconds: number) => playlist(seconds, { media: 'missing' });
    expect(states([playlist(0), playlist(10), missing(20), missing(30)]).slice(-2)).toEqual(['unmeasured no-media', 'offline no-media']);
    expect(states([playlist(0), playlist(10), playlist(20, { media: 'bad' })]).at(-1)).toBe('offline not-media');
  });

  test('not started: absent or empty before the promised hours, and never seen live', () => {
    const opens = start + 60_000;
    expect(states([failed(0, 'http-404'), failed(61, 'http-404')], opens)).toEqual(['not-started http-404', 'offline http-404']);
    expect(states([playlist(0, { segments: 0 })])).toEqual(['not-started no-segments']);
    expect(states([playlist(0), playlist(10), failed(20, 'http-404')], opens).at(-1)).toBe('offline http-404');
    expect(states([playlist(0), playlist(10), playlist(20, { segments: 0 })]).at(-1)).toBe('offline no-segments');
  });

  test('a short failure does not need the whole proof again, a long one does', () => {
    expect(states([playlist(0), playlist(10), failed(20, 'timeout'), playlist(30)]).at(-1)).toBe('live');
    expect(states([playlist(0), playlist(10), failed(20, 'timeout'), failed(40, 'timeout'), playlist(60), playlist(70)]).slice(-2))
      .toEqual(['unmeasured restarted', 'live']);
  });

  test('an encoder that starts again from 0 is proved anew', () => {
    const again = (seconds: number) => playlist(seconds, { headSequence: Math.floor((seconds - 15) / 2), endsAtMs: null });
    expect(states([playlist(0), playlist(10), again(20), again(30)]).slice(-2)).toEqual(['unmeasured restarted', 'live']);
  });

  test('an encoder that starts again from 0 is live all along where its times go on', () => {
    const again = (seconds: number) => playlist(seconds, { headSequence: Math.floor((seconds - 15) / 2) });
    expect(states([playlist(0), playlist(10), again(20), again(30)]).slice(1)).toEqual(['live', 'live', 'live']);
  });

  test('numbers of another playlist prove nothing', () => {
    expect(states([playlist(0), playlist(10), playlist(20, { source: 'another' }), playlist(30, { source: 'another' })]).slice(-2))
      .toEqual(['unmeasured restarted', 'live']);
  });

  test('a pace of a minute is watching too', () => {
    let memory = judge(null, playlist(0), { everyMs: 60_000 });
    memory = judge(memory, playlist(60), { everyMs: 60_000 });
    expect(memory.state).toBe('live');
  });

  test('a cache that lags by a segment changes nothing', () => {
    expect(states([playlist(0), playlist(4), playlist(5, { headSequence: 101 }), playlist(6)]).slice(1)).toEqual(['live', 'live', 'live']);
  });

  test('since is when the state and its reason began', () => {
    const first = judge(null, playlist(0));
    const live = judge(first, playlist(10));
    expect(judge(live, playlist(20)).sinceMs).toBe(start + 10_000);
    expect(judge(live, failed(20, 'timeout')).sinceMs).toBe(start + 20_000);
  });
});

describe('a blind monitor', () => {
  const some = (count: number, seen: Observation) => Array<Observation>(count).fill(seen);
  const on = (host: string, seen: readonly Observation[]) => new Map(seen.map((each, index) => [`https://${host}/${index}.m3u8`, each]));

  test.each<[string, Observation[], boolean]>([
    ['most cameras give no answer', [...some(6, failed(0, 'timeout')), ...some(4, playlist(0))], true],
    ['half of them', [...some(5, failed(0, 'timeout')), ...some(5, playlist(0))], false],
    ['most answer 404', some(10, failed(0, 'http-404')), false],
    ['a login page stands in between', some(10, failed(0, 'not-a-playlist')), true],
    ['four cameras are too few to say', some(4, failed(0, 'refused')), false],
    ['no cameras', [], false],
  ])('%s', (_, seen, blind) => expect(isBlind(on('a.example', seen))).toBe(blind));

  test('sees as long as most servers answer: one that is silent is down, however many cameras it has', () => {
    const silent = on('a.example', some(20, failed(0, 'timeout')));
    const answering = on('b.example', some(5, playlist(0)));
    expect([isBlind(silent), isBlind(new Map([...silent, ...answering]))]).toEqual([true, false]);
    expect(isBlind(new Map([...silent, ...answering, ...on('c.example', some(5, failed(0, 'refused')))]))).toBe(true);
  });

  test('says unmeasured, and goes on where it was when it sees again', () => {
    const live = judge(judge(null, playlist(0)), playlist(10));
    const blind = suspend(live, start + 20_000, 'monitor-blind');
    expect([blind.state, blind.reason, blind.sinceMs]).toEqual(['unmeasured', 'monitor-blind', start + 20_000]);
    expect(suspend(blind, start + 30_000, 'monitor-blind').sinceMs).toBe(start + 20_000);
    expect(judge(blind, playlist(30)).state).toBe('live');
    expect(suspend(null, start, 'monitor-stopped').state).toBe('unmeasured');
  });
});

test('whatever was seen, live is said only of a readable playlist with segments that has advanced', () => {
  const observation = fc.oneof(
    fc.record({
      kind: fc.constant('playlist' as const), source: fc.constantFrom('a', 'b'), atMs: fc.integer({ min: 0, max: 120_000 }).map((ms) => start + ms),
      headSequence: fc.integer({ min: 0, max: 12 }), segments: fc.integer({ min: 0, max: 6 }), ended: fc.boolean(),
      targetMs: fc.constantFrom(2_000, 6_000), endsAtMs: fc.option(fc.integer({ min: -120_000, max: 120_000 }).map((ms) => start + ms)),
      originMs: fc.option(fc.constant(start)), readable: fc.boolean(), media: fc.constantFrom('good' as const, 'bad' as const, 'missing' as const, 'unchecked' as const),
    }),
    fc.record({ kind: fc.constant('failed' as const), atMs: fc.constant(start), reason: fc.constantFrom('timeout' as const, 'http-404' as const) }),
  );
  fc.assert(fc.property(fc.array(observation, { maxLength: 8 }), (all) => {
    let memory: StreamMemory | null = null;
    const heads: number[] = [];
    for (const seen of all) {
      memory = judge(memory, seen);
      const advanced = seen.kind === 'playlist' && heads.some((head) => head !== seen.headSequence);
      if (memory.state === 'live') expect(seen).toMatchObject({ kind: 'playlist', ended: false, readable: true });
      if (memory.state === 'live') expect(advanced).toBe(true);
      if (seen.kind === 'playlist' && seen.segments > 0) heads.push(seen.headSequence);
    }
  }));
});
