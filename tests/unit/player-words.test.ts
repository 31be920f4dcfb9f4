import { describe, expect, test } from 'vitest';
import { hlsFailure } from '@/components/cameras/player/hls-failure';
import { EMBED_ALLOW, embedCode } from '@/lib/cameras/embed-code';
import { neighbours } from '@/lib/cameras/neighbours';
import { toldState } from '@/lib/cameras/told-state';

describe('toldState', () => {
  test('the monitor explains a failure', () => {
    expect(toldState('refused', 'offline')).toBe('offline');
    expect(toldState('offline', 'not-started')).toBe('not-started');
    expect(toldState('unreachable', 'ended')).toBe('ended');
  });

  test('and never makes a picture of one, nor a failure of a picture', () => {
    expect(toldState('offline', 'live')).toBe('offline');
    expect(toldState('refused', null)).toBe('refused');
    expect(toldState('live', 'offline')).toBe('live');
    expect(toldState('frozen', 'live')).toBe('frozen');
    expect(toldState('no-network', 'offline')).toBe('no-network');
  });
});

describe('hlsFailure', () => {
  const network = (code?: number) => hlsFailure({ type: 'networkError', details: 'manifestLoadError', response: code === undefined ? undefined : { code } } as Parameters<typeof hlsFailure>[0]);

  test.each([[404, 'offline'], [410, 'offline'], [401, 'refused'], [403, 'refused'], [451, 'refused'], [500, 'unreachable'], [503, 'unreachable'], [0, 'unreachable'], [undefined, 'unreachable']])(
    'an answer %s is %s', (code, failure) => expect(network(code)).toBe(failure),
  );

  test('a playlist without segments is a camera without a picture, not a server that refuses', () => {
    expect(hlsFailure({ type: 'networkError', details: 'levelEmptyError' } as Parameters<typeof hlsFailure>[0])).toBe('offline');
  });

  test.each([['bufferAppendError', 'unplayable'], ['fragParsingError', 'unplayable'], ['bufferStalledError', null]])('%s is %s', (details, failure) => {
    expect(hlsFailure({ type: 'mediaError', details } as Parameters<typeof hlsFailure>[0])).toBe(failure);
  });
});

describe('embedCode', () => {
  test('is one well-formed element that allows what the player can do', () => {
    const code = embedCode('https://portal.example/embed/az/elections/x/camera?id=57-2&theme=dark', 'Kamera "57/2" <sınaq>');
    expect(code).toContain('src="https://portal.example/embed/az/elections/x/camera?id=57-2&amp;theme=dark"');
    expect(code).toContain('title="Kamera &quot;57/2&quot; &lt;sınaq>"');
    expect(code).toContain(`allow="${EMBED_ALLOW}"`);
    expect(code).toMatch(/^<iframe [^\n]*><\/iframe>$/);
  });
});

describe('neighbours', () => {
  const list = ['57-1', '57-2', '57-3'].map((id) => ({ id }));

  test('are before and after, and end at the ends', () => {
    expect(neighbours(list, '57-2')).toEqual({ before: { id: '57-1' }, after: { id: '57-3' } });
    expect(neighbours(list, '57-1').before).toBeUndefined();
    expect(neighbours(list, '57-3').after).toBeUndefined();
    expect(neighbours(list, '9-9')).toEqual({ before: undefined, after: undefined });
  });
});
