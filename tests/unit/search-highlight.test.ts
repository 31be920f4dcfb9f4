import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, highlight, isMatched, type Run } from '@/lib/search/highlight';
import { locateTokens, readings, tokenize } from '@/lib/search/tokens';

const show = (runs: readonly Run[]) => runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const plain = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

describe('marking', () => {
  test.each([
    ['Seçkilərdə SEÇKİ günü', ['secki'], '[Seçki]lərdə [SEÇKİ] günü'],
    ['İmişli və Işıqlı', ['imis', 'isiq'], '[İmiş]li və [Işıq]lı'],
    ['I\u0307mişli', ['imis'], '[I\u0307miş]li'],
    ['Maddə 58.1-ci', ['58.1'], 'Maddə [58.1]-ci'],
    ['qeyri-seçki', ['secki'], 'qeyri-[seçki]'],
    ['yoxdur', ['secki'], 'yoxdur'],
  ])('%s with %j', (text, terms, expected) => {
    expect(show(highlight(text, terms))).toBe(expected);
  });

  test('only beginnings of words', () => {
    expect(isMatched('preseçki', ['secki'])).toBe(false);
    expect(isMatched('seçkidən', ['secki'])).toBe(true);
  });

  test('never changes the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ minLength: 1, maxLength: 3 })), (text, terms) => {
      expect(plain(highlight(text, terms))).toBe(text);
    }));
  });
});

describe('an excerpt', () => {
  const text = `${'əvvəl '.repeat(60)}seçki ${'sonra '.repeat(60)}`.trim();

  test('shows the first match and says that words are left out', () => {
    const runs = excerpt(text, ['secki'], 100);
    expect(show(runs)).toContain('[seçki]');
    expect(plain(runs)).toMatch(/^… əvvəl .* sonra …$/);
    expect(plain(runs).length).toBeLessThan(120);
  });

  test('of a short text is the text', () => {
    expect(plain(excerpt('seçki günü', ['secki'], 100))).toBe('seçki günü');
  });
});

describe('tokens', () => {
  test('numbers keep what joins them', () => {
    expect(tokenize('7/16 saylı, 104.1-ci, 57-2; veb-kamera.')).toEqual(['7/16', 'sayli', '104.1', 'ci', '57', '2', 'veb', 'kamera']);
  });

  test('de- belongs to its word: the opposite is another word, and is marked as written', () => {
    expect(tokenize('De-registration card; registration; exit-poll, de-facto')).toEqual(['deregistration', 'card', 'registration', 'exit', 'poll', 'defacto']);
    expect(show(highlight('a De-registration card', ['dereg']))).toBe('a [De-reg]istration card');
    expect(show(highlight('a de-registration card', ['registration']))).toBe('a de-registration card');
  });

  test('are the same with and without their places', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'SEÇKİIıə 1./-şğ \u0307') }), (text) => {
      expect(locateTokens(text).map(({ word }) => word).join(' ')).toBe(tokenize(text).join(' '));
    }));
  });

  test('a word has a second reading where sh or ch may stand for ş or ç', () => {
    expect(readings('sechki')).toEqual(['sechki', 'secki']);
    expect(readings('secki')).toEqual(['secki']);
  });

  test('a word in Cyrillic letters is known by its sound, one with a look-alike in it is Latin', () => {
    expect(tokenize('выборы n\u0430mized')).toEqual(['~vibori', 'namized']);
  });
});
