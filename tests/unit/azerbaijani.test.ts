import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAzerbaijani, lowerAzerbaijani } from '@/lib/azerbaijani/compare';
import { fold, foldQuery, foldWithOrigin } from '@/lib/azerbaijani/fold';
import { ablativeSuffix, ordinal, possessiveSuffix } from '@/lib/azerbaijani/ordinal';

describe('folding', () => {
  it('lets a plain keyboard find every spelling', () => {
    for (const written of ['seçki', 'SEÇKİ', 'Seçki', 'secki', 'SECKI']) expect(fold(written)).toBe('secki');
    expect(fold('IŞIQ')).toBe(fold('ışıq'));
    expect(fold('Azərbaycan Respublikası')).toBe('azerbaycan respublikasi');
  });

  it('reads Cyrillic look-alikes as the Latin letters they imitate', () => {
    expect(fold('N\u0430mizəd')).toBe('namized');
    expect(fold('qaydasın\u0430')).toBe('qaydasina');
  });

  it('also tries sh and ch as ş and ç', () => {
    expect(foldQuery('Shusha')).toContain(fold('Şuşa'));
    expect(foldQuery('sechki')).toContain(fold('seçki'));
    expect(foldQuery('secki')).toEqual(['secki']);
  });

  it('remembers where each folded letter came from, and folds nothing twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const { text: folded, origin } = foldWithOrigin(text);
      expect(origin).toHaveLength(folded.length);
      expect(origin.every((index, at) => index < text.length && index >= (origin[at - 1] ?? 0))).toBe(true);
    }));
    expect(foldWithOrigin('İl').origin).toEqual([0, 1]);
  });
});

describe('the alphabet', () => {
  it('sorts as Azerbaijani dictionaries do', () => {
    expect(['Zaqatala', 'Əli', 'Elçin', 'Çinar', 'Cavid', 'Xətai', 'Qax', 'İsmayıllı', 'Ilıq', 'Hacı'].sort(compareAzerbaijani))
      .toEqual(['Cavid', 'Çinar', 'Elçin', 'Əli', 'Hacı', 'Xətai', 'Ilıq', 'İsmayıllı', 'Qax', 'Zaqatala']);
  });

  it('counts numbers by their value', () => {
    expect(['10', '9', '101.1', '58.1'].sort(compareAzerbaijani)).toEqual(['9', '10', '58.1', '101.1']);
  });

  it('lowers I and İ to different letters', () => {
    expect(lowerAzerbaijani('IŞIQ İLİ')).toBe('ışıq ili');
  });
});

describe('suffixes of numbers', () => {
  it('follows the last spoken word', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 2024].map(ordinal)).toEqual([
      '1-ci', '2-ci', '3-cü', '4-cü', '5-ci', '6-cı', '7-ci', '8-ci', '9-cu', '10-cu', '20-ci', '30-cu', '40-cı', '50-ci', '60-cı', '70-ci', '80-ci', '90-cı', '100-cü', '2024-cü',
    ]);
  });

  it('agrees with the language’s own plural rules for every number to 3000 but the thousands', () => {
    const rules = new Intl.PluralRules('az', { type: 'ordinal' });
    const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'ci', few: 'cü', many: 'cı', other: 'cu' };
    for (let number = 1; number <= 3000; number += 1) {
      if (number % 1000 !== 0) expect(ordinal(number)).toBe(`${number}-${suffixes[rules.select(number)] ?? '?'}`);
    }
  });

  it('says mininci for thousands, where CLDR would say -cu: “2000-ci il” is how every act writes it', () => {
    expect([1000, 2000].map(ordinal)).toEqual(['1000-ci', '2000-ci']);
  });

  it('writes days of the plan as the plan does', () => {
    expect([6, 7, 8].map((day) => `${day}-${possessiveSuffix(day)}`)).toEqual(['6-sı', '7-si', '8-i']);
    expect([19, 24, 14, 18].map((day) => `${day}-${ablativeSuffix(day)}`)).toEqual(['19-dan', '24-dən', '14-dən', '18-dən']);
  });
});
