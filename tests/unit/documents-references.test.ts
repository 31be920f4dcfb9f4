import { describe, expect, it } from 'vitest';
import { citedArticles, compareNumbers, placesReferringTo } from '@/lib/documents/cited';
import { referencesOf, splitReferences, type ReferenceTarget } from '@/lib/documents/references';
import { LOCALES } from '@/lib/locale';
import { loadDocuments } from '@/server/content/documents';

const documents = loadDocuments();

function write(target: ReferenceTarget): string {
  return target.kind === 'clause' ? target.id : `§${target.article}`;
}

/** Every reference of the four acts, read and listed by hand. § marks articles of the Election Code. */
const expected: Record<string, Record<string, string>> = {
  'foreigners-instruction 2013-06-18': {
    'clause 1.1': '§14', 'clause 1.3': '1.1 1.2', 'clause 1.6': '1.5', 'clause 2.1': '§12', 'clause 2.6': '§46', 'clause 2.8': '§101',
    'clause 3.1.2': '§48', 'clause 3.1.3': '§112', 'clause 5.3': '5.1.1 5.1.2 5.1.3', 'clause 6.1': '§104 §105',
  },
  'foreigners-instruction 2024-06-27': {
    'clause 1.1': '§14', 'clause 1.3': '1.1 1.2', 'clause 2.1': '§12', 'clause 2.6': '§46', 'clause 2.8': '§101',
    'clause 3.1.2': '§48', 'clause 3.1.3': '§112', 'clause 5.3': '5.1.1 5.1.2 5.1.3', 'clause 6.1': '§104 §105',
  },
  'webcams-decision-2020 2020': { 'preamble 5': '§19.4 §19.14 §25.2.10 §25.2.16 §28.2 §28.4 §40.1 §100' },
  'webcams-decision-2024 2024': { 'preamble 1': '§40.1', 'preamble 5': '§19.4 §19.14 §25.2.16 §28.2 §28.4 §40.1 §110' },
};

describe('the references of the acts', () => {
  const versions = documents.flatMap((document) => document.versions.map((version) => ({ name: `${document.id} ${version.id}`, version })));

  it.each(versions.flatMap((entry) => LOCALES.map((locale) => ({ ...entry, locale }))))('$name $locale', ({ name, version, locale }) => {
    const { clauses, places } = version.texts[locale];
    const ids = clauses.map(({ id }) => id);
    const found = Object.fromEntries(places.flatMap(({ place, text }) => {
      const targets = referencesOf(text, locale, ids);
      return targets.length > 0 ? [[place, targets.map(write).join(' ')]] : [];
    }));
    expect(found).toEqual(expected[name]);
    for (const { text } of places) expect(splitReferences(text, locale, ids).map((segment) => segment.text).join('')).toBe(text);
  });

  it('lists the cited articles by number with the places that cite them', () => {
    const [version] = documents.find(({ id }) => id === 'webcams-decision-2024')?.versions ?? [];
    expect(version && citedArticles(version)).toEqual([
      { article: '19.4', places: ['preamble 5'] }, { article: '19.14', places: ['preamble 5'] }, { article: '25.2.16', places: ['preamble 5'] },
      { article: '28.2', places: ['preamble 5'] }, { article: '28.4', places: ['preamble 5'] },
      { article: '40.1', places: ['preamble 1', 'preamble 5'] }, { article: '110', places: ['preamble 5'] },
    ]);
  });

  it('knows what refers to a clause, also inside a range', () => {
    const [original, amended] = documents.find(({ id }) => id === 'foreigners-instruction')?.versions ?? [];
    expect(original && placesReferringTo(original, '1.5')).toEqual(['clause 1.6']);
    expect(amended && placesReferringTo(amended, '5.1.2')).toEqual(['clause 5.3']);
    expect(amended && placesReferringTo(amended, '7.1')).toEqual([]);
  });
});

describe('splitReferences', () => {
  const ids = ['1.1', '1.2', '5.1.1', '5.1.2', '5.1.3'];
  const marked = (text: string, locale: 'az' | 'en') => splitReferences(text, locale, ids).map((segment) => (segment.target ? `[${segment.text}→${write(segment.target)}]` : segment.text)).join('');

  it.each([
    ['Bu Təlimatın 1.1-ci və 1.2-ci bəndlərində', 'Bu Təlimatın [1.1-ci→1.1] və [1.2-ci→1.2] bəndlərində'],
    ['bu Təlimatın 5.1.1-ci – 5.1.3-cü bəndlərində', 'bu Təlimatın [5.1.1-ci→5.1.1] – [5.1.3-cü→5.1.3] bəndlərində'],
    ['Seçki Məcəlləsinin 19.4-cü, 25.2.16-cı və 100-cu maddələrinə', 'Seçki Məcəlləsinin [19.4-cü→§19.4], [25.2.16-cı→§25.2.16] və [100-cu→§100] maddələrinə'],
    ['Seçki Məcəlləsinin (bundan sonra – Seçki Məcəlləsi) 40.1-ci maddəsinə', 'Seçki Məcəlləsinin (bundan sonra – Seçki Məcəlləsi) [40.1-ci→§40.1] maddəsinə'],
    ['Seçki Məcəlləsinin\u00a012-ci\u00a0maddəsinin', 'Seçki Məcəlləsinin\u00a0[12-ci→§12]\u00a0maddəsinin'],
    ['Konstitusiyasının 56-cı maddəsində', 'Konstitusiyasının 56-cı maddəsində'],
    ['“Qaydaları”nın 1.1-ci və 1.2-ci bəndlərinə', '“Qaydaları”nın 1.1-ci və 1.2-ci bəndlərinə'],
    ['bu Təlimatın 9.9-cu bəndində', 'bu Təlimatın 9.9-cu bəndində'],
    ['16 yaşına çatdıqdan sonra 5 ildən', '16 yaşına çatdıqdan sonra 5 ildən'],
  ])('az: %s', (text, result) => expect(marked(text, 'az')).toBe(result));

  it.each([
    ['clauses 1.1 and 1.2 of this Instruction', 'clauses [1.1→1.1] and [1.2→1.2] of this Instruction'],
    ['clauses 5.1.1–5.1.3 of this Instruction', 'clauses [5.1.1→5.1.1]–[5.1.3→5.1.3] of this Instruction'],
    ['Articles 19.4, 40.1 and 100 of the Election Code', 'Articles [19.4→§19.4], [40.1→§40.1] and [100→§100] of the Election Code'],
    ['Article 56 of the Constitution and Article 14 of the Election Code', 'Article 56 of the Constitution and Article [14→§14] of the Election Code'],
    ['clauses 1.1 and 1.2 of the Rules', 'clauses 1.1 and 1.2 of the Rules'],
    ['Article 14.', 'Article 14.'],
  ])('en: %s', (text, result) => expect(marked(text, 'en')).toBe(result));
});

describe('compareNumbers', () => {
  it('orders by number, not by letter', () => {
    expect(['104', '14', '19.14', '19.4', '19', '9.2'].sort(compareNumbers)).toEqual(['9.2', '14', '19', '19.4', '19.14', '104']);
  });
});
