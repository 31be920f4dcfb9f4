import { describe, expect, test } from 'vitest';
import { citeClause, citeWithOfficialWords, textMadeBy } from '@/lib/documents/citation';
import { fingerprint } from '@/lib/documents/fingerprint';
import { wordsOf } from '@/lib/documents/history';
import { clauseName, dayInText, placeName, sentenceCase } from '@/lib/documents/names';
import { toPieces } from '@/lib/documents/pieces';
import { leadingClauses, sameClauseElsewhere } from '@/lib/documents/same-clause';
import { loadDocument, loadDocuments } from '@/server/content/documents';
import { loadSlips } from '@/server/content/slips';

function known(id: string, versionId: string) {
  const document = loadDocument(id);
  const version = document?.versions.find((candidate) => candidate.id === versionId);
  if (!document || !version) throw new Error(`${id} ${versionId} is gone`);
  return { document, version };
}

describe('names', () => {
  test('days as acts write them; a year where the day is not known', () => {
    expect(dayInText('2024-06-27', 'az')).toBe('27 iyun 2024-cü il');
    expect(dayInText('2024-06-27', 'en')).toBe('27 June 2024');
    expect(dayInText('2020', 'az')).toBe('2020-ci il');
    expect(dayInText('2020', 'en')).toBe('2020');
  });

  test.each([['2.3', '2.3-cü bənd'], ['4.1.10', '4.1.10-cu bənd'], ['4.1.16', '4.1.16-cı bənd'], ['1', '1-ci bənd'], ['4.1.18', '4.1.18-ci bənd']])('clause %s is %s', (id, name) => {
    expect(clauseName(id, 'az')).toBe(name);
  });

  test('every place of every act has a name of its own', () => {
    for (const { versions } of loadDocuments()) {
      for (const { texts } of versions) {
        for (const language of ['az', 'en'] as const) {
          const names = texts[language].places.map(({ place }) => placeName(place, language));
          expect(new Set(names).size).toBe(names.length);
        }
      }
    }
  });

  test('İ begins what i begins, in Azerbaijani', () => {
    expect(sentenceCase('imzalar', 'az')).toBe('İmzalar');
    expect(sentenceCase('introduction', 'en')).toBe('Introduction');
  });
});

describe('citations', () => {
  test('name the act, the decisions and the clause', () => {
    const { document, version } = known('foreigners-instruction', '2024-06-27');
    expect(citeClause(document, version, '2.3', 'en')).toBe(
      'Instruction on the participation of stateless persons and foreigners in elections (referendums) (approved by Decision No. 6/48 of 18 June 2013 of the Central Election Commission of the Republic of Azerbaijan, as amended by Decision No. 1/3 of 29 May 2014, Decision No. 1/2 of 15 March 2019 and Decision No. 14/50 of 27 June 2024), clause 2.3 (unofficial translation; fingerprint of the official words 2c3114c6).',
    );
    expect(citeClause(document, version, '2.3', 'az')).toMatch(/Təlimat \(.*18 iyun 2013-cü il tarixli 6\/48 saylı Qərarı ilə təsdiq edilib, 29 may 2014-cü il tarixli 1\/3 saylı, 15 mart 2019-cu il tarixli 1\/2 saylı və 27 iyun 2024-cü il tarixli 14\/50 saylı qərarlarla dəyişdirilib\), 2\.3-cü bənd \(barmaq izi [0-9a-f]{8}\)\.$/);
  });

  test('name one amendment alone, and of more than three the last', () => {
    const { version } = known('foreigners-instruction', '2024-06-27');
    const made = (count: number, locale: 'az' | 'en') => textMadeBy({ ...version, amendedBy: [...version.amendedBy, ...version.amendedBy].slice(0, count) }, locale);
    expect(made(1, 'en')).toMatch(/Azerbaijan, as amended by Decision No\. 1\/3 of 29 May 2014$/);
    expect(made(1, 'az')).toMatch(/edilib, 29 may 2014-cü il tarixli 1\/3 saylı Qərarla dəyişdirilib$/);
    expect(made(5, 'en')).toMatch(/Azerbaijan, as last amended by Decision No\. 1\/2 of 15 March 2019$/);
    expect(made(5, 'az')).toMatch(/edilib, sonuncu dəfə 15 mart 2019-cu il tarixli 1\/2 saylı Qərarla dəyişdirilib$/);
    expect(made(0, 'en')).toMatch(/Republic of Azerbaijan$/);
  });

  test('in English can carry the official words', () => {
    const { document, version } = known('foreigners-instruction', '2024-06-27');
    expect(citeWithOfficialWords(document, version, '2.3')).toBe(`${citeClause(document, version, '2.3', 'en')}\n\nOfficial text, in Azerbaijani: “${wordsOf(version, '2.3')}”`);
  });

  test('of a removed clause name the text that had it and the one that has not', () => {
    const { document, version } = known('foreigners-instruction', '2013-06-18');
    const { version: gone } = known('foreigners-instruction', '2024-06-27');
    expect(citeClause(document, version, '1.5', 'en', gone)).toMatch(/6\/48 of 18 June 2013 [^,]*\), clause 1\.5, not in the text of 27 June 2024 \(unofficial translation; fingerprint of the official words [0-9a-f]{8}\)\.$/);
    expect(citeClause(document, version, '1.5', 'az', gone)).toMatch(/, 1\.5-ci bənd, 27 iyun 2024-cü il tarixli mətndə yoxdur \(barmaq izi [0-9a-f]{8}\)\.$/);
  });

  test('of an act whose decision is not known invent nothing', () => {
    const { document, version } = known('webcams-decision-2024', '2024');
    expect(citeClause(document, version, '1', 'en')).toBe(`${document.title.en}, clause 1 (unofficial translation; fingerprint of the official words ${fingerprint(wordsOf(version, '1') ?? '')}).`);
  });
});

describe('pieces of a text', () => {
  const text = 'Bu Təlimatın 1.1-ci və 1.2-ci bəndləri səxslər üçün; Seçki Məcəlləsinin 100-cu maddəsi.';
  const shown = (slips: string[]) => toPieces(text, 'az', ['1.1', '1.2'], slips).map((piece) => [piece.text, piece.target?.kind ?? null, piece.slip]);

  test('references and slips are cut out, also where they are the same words', () => {
    expect(shown(['səxslər', '100-cu'])).toEqual([
      ['Bu Təlimatın ', null, false], ['1.1-ci', 'clause', false], [' və ', null, false], ['1.2-ci', 'clause', false], [' bəndləri ', null, false],
      ['səxslər', null, true], [' üçün; Seçki Məcəlləsinin ', null, false], ['100-cu', 'article', true], [' maddəsi.', null, false],
    ]);
  });

  test('a slip across a reference marks all its parts', () => {
    expect(shown(['və 1.2-ci bəndləri']).filter(([, , slip]) => slip).map(([words]) => words).join('')).toBe('və 1.2-ci bəndləri');
  });

  test('together they are the text, in every place of every act', () => {
    for (const { versions } of loadDocuments()) {
      for (const version of versions) {
        const slips = loadSlips(version);
        const ids = version.texts.az.clauses.map(({ id }) => id);
        for (const { place, text: words } of version.texts.az.places) {
          const own = slips.filter((slip) => slip.place === place);
          const pieces = toPieces(words, 'az', ids, own.map((slip) => slip.words));
          expect(pieces.map((piece) => piece.text).join('')).toBe(words);
          expect(pieces.filter(({ slip }) => slip).map((piece) => piece.text).join('').length).toBe(own.reduce((sum, slip) => sum + slip.words.length, 0));
        }
      }
    }
  });
});

describe('a clause in other texts', () => {
  test('is absent, the same, or different', () => {
    const { document, version } = known('foreigners-instruction', '2013-06-18');
    const outcome = (id: string) => {
      const clause = version.texts.az.clauses.find((candidate) => candidate.id === id);
      return clause ? sameClauseElsewhere(document, version, clause).map((same) => same.outcome) : [];
    };
    expect(outcome('1.5')).toEqual(['absent']);
    expect(outcome('1.6')).toEqual(['absent']);
    expect(outcome('2.3')).toEqual(['other-words']);
    expect(outcome('6.2')).toEqual(['same-words']);
  });

  test('a sub-clause has the words that lead in to it', () => {
    const { version } = known('foreigners-instruction', '2024-06-27');
    expect(leadingClauses(version, '4.1.2')).toEqual(['4.1']);
    expect(leadingClauses(version, '2.3')).toEqual([]);
  });
});
