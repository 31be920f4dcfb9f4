import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { wallTold } from '@/lib/cameras/embed-state';
import { countdown, isAwaited, promisedMs } from '@/lib/cameras/embed-wait';
import { readEmbedOptions } from '@/lib/embed/options';
import { COMMANDS, readCommand, targetOrigin } from '@/lib/embed/protocol';

const read = (query: string) => readEmbedOptions(new URLSearchParams(query));

describe('the options of an address', () => {
  it('are quiet and unmoved by default', () => {
    expect(read('id=57-2&utm_source=x')).toEqual({ options: { autoplay: false, muted: true, theme: 'auto', name: null }, ignored: [] });
  });

  it('are read in every spelling that is allowed', () => {
    expect(read('autoplay=1&muted=0&theme=dark&name=top.1').options).toEqual({ autoplay: true, muted: false, theme: 'dark', name: 'top.1' });
    expect(read('autoplay&muted=false&theme=light').options).toMatchObject({ autoplay: true, muted: false, theme: 'light' });
    expect(read('autoplay=false&muted=true&theme=auto')).toMatchObject({ options: { autoplay: false, muted: true, theme: 'auto' }, ignored: [] });
  });

  it('that make no sense are named with what could stand there, and change nothing', () => {
    const { options, ignored } = read(`autoplay=yes&muted=2&theme=blue&name=${'x'.repeat(80)}`);
    expect(options).toEqual({ autoplay: false, muted: true, theme: 'auto', name: null });
    expect(ignored.map(({ key, value }) => [key, value])).toEqual([['theme', 'blue'], ['name', 'x'.repeat(60)], ['autoplay', 'yes'], ['muted', '2']]);
    expect(ignored.every(({ allowed }) => allowed.length > 0)).toBe(true);
  });
});

describe('a message from the page around', () => {
  it('is a command of this version', () => {
    for (const command of COMMANDS) {
      expect(readCommand({ type: `election-portal:${command}` })).toBe(command);
      expect(readCommand({ type: `election-portal:${command}`, v: 1, more: true })).toBe(command);
    }
  });

  it('of another version, or of anybody’s making, does nothing', () => {
    for (const junk of [null, undefined, 'election-portal:play', 1, [], {}, { type: 'play' }, { type: 'election-portal:PLAY' }, { type: 'election-portal:play ' }, { type: 'election-portal:ready' }, { type: 'election-portal:play', v: 2 }, { type: ['election-portal:play'] }, { message: 'height', value: 300 }]) {
      expect(readCommand(junk), JSON.stringify(junk)).toBeNull();
    }
    fc.assert(fc.property(fc.anything(), (data) => readCommand(data) === null));
  });
});

describe('to whom messages go', () => {
  it('is the page around, as far as the browser tells', () => {
    expect(targetOrigin('https://news.example', 'https://other.example/x')).toBe('https://news.example');
    expect(targetOrigin(undefined, 'https://news.example/article?id=1')).toBe('https://news.example');
    expect(targetOrigin('null', '')).toBe('*');
    expect(targetOrigin(undefined, '')).toBe('*');
    expect(targetOrigin(undefined, 'about:srcdoc')).toBe('*');
  });
});

describe('an embed that waits', () => {
  const now = Date.parse('2027-04-11T07:29:50+04:00');
  const start = promisedMs({ day: '2027-04-11', from: '07:30' }, now);

  it('knows the promised instant in Baku, for a rehearsal that of today there', () => {
    expect(start).toBe(Date.parse('2027-04-11T03:30:00Z'));
    expect(promisedMs({ day: 'today', from: '00:00' }, Date.parse('2026-11-21T21:00:00Z'))).toBe(Date.parse('2026-11-22T00:00:00+04:00'));
    expect(() => promisedMs({ day: '2027-13-30', from: '07:30' }, now)).toThrow(RangeError);
  });

  it('waits until the hour, and beyond it while the monitor says that nothing has begun', () => {
    expect(isAwaited(start, null, start - 1)).toBe(true);
    expect(isAwaited(start, 'offline', start - 1)).toBe(true);
    expect(isAwaited(start, null, start)).toBe(false);
    expect(isAwaited(start, 'not-started', start + 60_000)).toBe(true);
    expect(isAwaited(start, 'offline', start)).toBe(false);
  });

  it('does not wait for a camera that has begun before its hour', () => {
    expect(isAwaited(start, 'live', start - 600_000)).toBe(false);
  });

  it('counts down in two units, in seconds only at the end', () => {
    const left = (seconds: number) => countdown(start, start - seconds * 1000);
    expect(left(10)).toEqual({ days: 0, hours: 0, minutes: 0, seconds: 10 });
    expect(left(119)).toMatchObject({ seconds: 119, minutes: 0 });
    expect(left(121)).toEqual({ days: 0, hours: 0, minutes: 3, seconds: 0 });
    expect(left(3 * 3600 + 12 * 60)).toEqual({ days: 0, hours: 3, minutes: 12, seconds: 0 });
    expect(left(26 * 3600 - 1)).toEqual({ days: 1, hours: 2, minutes: 0, seconds: 0 });
    expect(left(0)).toBeNull();
    expect(left(-5)).toBeNull();
  });
});

describe('a wall', () => {
  it('is live only when every picture that plays is, and otherwise what the first is that is not', () => {
    expect(wallTold(true, true, ['live', 'live'], false)).toEqual({ state: 'live', playing: true, muted: true });
    expect(wallTold(true, true, ['live', 'frozen', 'offline'], true)).toEqual({ state: 'frozen', playing: true, muted: false });
    expect(wallTold(true, true, ['live', 'checking'], false).state).toBe('connecting');
  });

  it('is idle before play, paused while nothing is in sight, and says when it has no camera', () => {
    expect(wallTold(false, true, [], false)).toEqual({ state: 'idle', playing: false, muted: true });
    expect(wallTold(true, true, [], false)).toMatchObject({ state: 'paused', playing: true });
    expect(wallTold(true, false, [], false)).toEqual({ state: 'no-camera', playing: false, muted: true });
  });
});
