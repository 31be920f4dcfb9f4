import { describe, expect, test } from 'vitest';
import { quotation, sourceLine, wordsAddress, type Excerpt, type ReadAct } from '@/lib/documents/copied';
import { nestPlaces, type Nested } from '@/lib/documents/nest';
import { toPieces } from '@/lib/documents/pieces';
import { spanName } from '@/lib/documents/place-span';
import { loadDocuments } from '@/server/content/documents';

const act: ReadAct = {
  address: 'https://portal.example/az/documents/act/2024-06-27',
  names: { az: 'Təlimat, 27 iyun 2024-cü il tarixli mətn', en: 'Instruction, text of 27 June 2024' },
  citations: { az: 'Təlimat (təsdiq edilib)', en: 'Instruction (approved)' },
};
const excerpt = (changed: Partial<Excerpt>): Excerpt => ({ text: 'to respect the freedom of the press', languages: ['en'], first: '4.1.1', last: '4.1.1', ...changed });

describe('what goes with copied words', () => {
  test('the translation is marked, with act, version, clause and address', () => {
    expect(sourceLine(excerpt({}), act)).toBe('Unofficial translation. Instruction, text of 27 June 2024, clause 4.1.1. https://portal.example/az/documents/act/2024-06-27#4.1.1');
  });

  test('both languages are told apart', () => {
    expect(sourceLine(excerpt({ languages: ['az', 'en'] }), act)).toMatch(/^The English is an unofficial translation\. Instruction/);
  });

  test('a few words stay clean in either language; the fourth word of the translation brings the mark', () => {
    expect(sourceLine(excerpt({ text: 'freedom of the' }), act)).toBeNull();
    expect(sourceLine(excerpt({ text: 'freedom of the press' }), act)).not.toBeNull();
    expect(sourceLine(excerpt({ text: 'mətbuat azadlığına', languages: ['az'] }), act)).toBeNull();
  });

  test('official words: no line up to a sentence, the source beyond it or across clauses, never the mark', () => {
    expect(sourceLine(excerpt({ text: 'söz '.repeat(50).trim(), languages: ['az'] }), act)).toBeNull();
    const long = sourceLine(excerpt({ text: 'söz '.repeat(51), languages: ['az'] }), act);
    expect(long).toBe('Təlimat, 27 iyun 2024-cü il tarixli mətn, 4.1.1-ci bənd. https://portal.example/az/documents/act/2024-06-27#4.1.1');
    expect(sourceLine(excerpt({ text: 'bir iki üç dörd', languages: ['az'], last: '4.1.2' }), act)).toContain('4.1.1-ci – 4.1.2-ci bəndlər');
  });

  test('a quotation names clause and version, in the language of the words', () => {
    expect(quotation(excerpt({}), act, ' mətbuat azadlığına hörmət etmək ')).toBe('“to respect the freedom of the press”\n\nInstruction (approved), clause 4.1.1 (unofficial translation).\nhttps://portal.example/az/documents/act/2024-06-27#4.1.1\n\nOfficial text, in Azerbaijani: “mətbuat azadlığına hörmət etmək”');
    expect(quotation(excerpt({ languages: ['az', 'en'] }), act, 'söz')).not.toContain('Official text');
    expect(quotation(excerpt({ text: ' söz ', languages: ['az'], last: '4.1.3' }), act, 'söz')).toBe('“söz”\n\nTəlimat (təsdiq edilib), 4.1.1-ci – 4.1.3-cü bəndlər.\nhttps://portal.example/az/documents/act/2024-06-27#4.1.1');
  });

  test('a link to words leads to the page on which they were selected', () => {
    const directive = ':~:text=freedom';
    expect(wordsAddress(excerpt({}), act, directive, null)).toBe(`${act.address}#4.1.1${directive}`);
    expect(wordsAddress(excerpt({}), act, directive, `${act.address}/4.1.1`)).toBe(`${act.address}/4.1.1#${directive}`);
    expect(wordsAddress(excerpt({}), act, '', `${act.address}/4.1.1`)).toBe(`${act.address}/4.1.1`);
  });

  test.each([['title', '1.1', 'title – clause 1.1'], ['section-2', '2.1', 'section 2 – clause 2.1'], ['preamble-1', 'preamble-1', 'introduction, paragraph 1'], ['1', '3', 'clauses 1–3']])('%s to %s', (first, last, name) => {
    expect(spanName(first, last, 'en')).toBe(name);
  });
});

describe('sub-clauses under their clause', () => {
  const write = (nested: Nested<{ place: string }>): string => nested.place.place + (nested.parts.length > 0 ? `(${nested.parts.map(write).join(' ')})` : '');
  const tree = (...ids: string[]) => nestPlaces(ids.map((id) => ({ place: id }))).map(write).join(' | ');

  test('by number, at any depth; one without its leading clause stays where it is', () => {
    expect(tree('section 3', 'clause 3.1', 'clause 3.1.1', 'clause 3.1.1.1', 'clause 3.1.2', 'clause 3.2', 'signatures'))
      .toBe('section 3 | clause 3.1(clause 3.1.1(clause 3.1.1.1) clause 3.1.2) | clause 3.2 | signatures');
    expect(tree('clause 1', 'clause 10', 'clause 10.1', 'clause 2.1.1')).toBe('clause 1 | clause 10(clause 10.1) | clause 2.1.1');
  });

  test('no place of any act is lost or moved', () => {
    const flat = (nested: Nested<{ place: string }>): string[] => [nested.place.place, ...nested.parts.flatMap(flat)];
    for (const { texts } of loadDocuments().flatMap(({ versions }) => versions)) {
      expect(nestPlaces(texts.az.places).flatMap(flat)).toEqual(texts.az.places.map(({ place }) => place));
    }
  });
});

describe('the clauses a reference means', () => {
  const ids = ['5.1', '5.1.1', '5.1.2', '5.1.3', '5.2'];
  const meant = (text: string) => toPieces(text, 'az', ids).flatMap(({ clauses }) => (clauses.length > 0 ? [clauses.join(' ')] : []));

  test('both ends of a range mean the whole range', () => {
    expect(meant('Bu Təlimatın 5.1.1-ci – 5.1.3-cü bəndlərində')).toEqual(['5.1.1 5.1.2 5.1.3', '5.1.1 5.1.2 5.1.3']);
  });

  test('single ones mean themselves, a range that counts backwards too', () => {
    expect(meant('bu Təlimatın 5.1.1-ci və 5.1.3-cü bəndləri')).toEqual(['5.1.1', '5.1.3']);
    expect(meant('bu Təlimatın 5.2-ci – 5.1-ci bəndləri')).toEqual(['5.2', '5.1']);
  });
});
