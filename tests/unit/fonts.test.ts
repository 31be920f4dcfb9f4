import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';

const LETTERS = 'AaBbCcÇçDdEeƏəFfGgĞğHhXxIıİiJjKkQqLlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZz0123456789–—„“”‘’«»…·§';

describe.each(['public-sans', 'source-serif'])('%s', (name) => {
  it('has every letter the portal uses', () => {
    const faces = ['latin-ext', 'latin'].map((part) => create(readFileSync(`app/fonts/${name}-${part}.woff2`)) as Font);
    const missing = [...LETTERS].filter((letter) => !faces.some((face) => face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)));
    expect(missing).toEqual([]);
  });
});
