import { describe, expect, it } from 'vitest';
import { citeRow, citeTerm, termInText } from '@/lib/calendar/cite';
import { rowTitle } from '@/lib/calendar/row-title';
import { shortenWords } from '@/lib/calendar/shorten';
import { LOCALES } from '@/lib/locale';
import { loadPlan } from '@/server/content/calendar';
import { loadElection } from '@/server/content/elections';

const election = loadElection('presidential-2024');
const plan = election && loadPlan(election);
if (!election || !plan) throw new Error('the plan of 2024 is gone');

const row = (number: number) => {
  const item = plan.items.find((known) => known.number === number);
  if (!item) throw new Error(`no row ${number}`);
  return item;
};

describe('how a row is cited', () => {
  it('names the act, the plan and the row in the official form', () => {
    expect(citeRow(election, row(17), 'az')).toBe(
      'Azərbaycan Respublikası Mərkəzi Seçki Komissiyasının 8 dekabr 2023-cü il tarixli 7/16 saylı Qərarı ilə təsdiq edilmiş Təqvim planı (Növbədənkənar Azərbaycan Respublikası Prezidenti seçkiləri), 17-ci sıra.',
    );
    expect(citeRow(election, row(17), 'en')).toBe(
      'Calendar plan (Early election of the President of the Republic of Azerbaijan), approved by Decision No. 7/16 of 8 December 2023 of the Central Election Commission of the Republic of Azerbaijan, row 17 (unofficial translation).',
    );
  });

  it('uses the words of the plan’s own heading', () => {
    const heading = plan.heading[0]?.az ?? '';
    expect(citeRow(election, row(1), 'az')).toContain(heading.slice(0, heading.indexOf(' ilə təsdiq edilmişdir')));
  });

  // Written out by hand: what follows each number as it is spoken, bir-inci … altmış üçüncü.
  const SUFFIXES: readonly [suffix: string, numbers: readonly number[]][] = [
    ['ci', [1, 2, 5, 7, 8, 11, 12, 15, 17, 18, 20, 21, 22, 25, 27, 28, 31, 32, 35, 37, 38, 41, 42, 45, 47, 48, 50, 51, 52, 55, 57, 58, 61, 62]],
    ['cü', [3, 4, 13, 14, 23, 24, 33, 34, 43, 44, 53, 54, 63]],
    ['cı', [6, 16, 26, 36, 40, 46, 56, 60]],
    ['cu', [9, 10, 19, 29, 30, 39, 49, 59]],
  ];

  it('gives each of the 63 rows its suffix', () => {
    expect(SUFFIXES.flatMap(([, numbers]) => numbers).sort((a, b) => a - b)).toEqual(plan.items.map(({ number }) => number));
    for (const [suffix, numbers] of SUFFIXES) {
      for (const number of numbers) expect(citeRow(election, row(number), 'az')).toMatch(new RegExp(`, ${number}-${suffix} sıra\\.$`));
    }
  });

  it('names what the content knows and leaves out what it does not', () => {
    const unknown = { name: election.name, plan: { decision: null, adopted: null } };
    expect(citeRow(unknown, row(1), 'az')).toBe('Təqvim planı (Növbədənkənar Azərbaycan Respublikası Prezidenti seçkiləri), 1-ci sıra.');
    expect(citeRow(unknown, row(1), 'en')).toBe('Calendar plan (Early election of the President of the Republic of Azerbaijan), row 1 (unofficial translation).');
    expect(citeRow({ name: election.name, plan: { decision: '7/16', adopted: null } }, row(1), 'az')).toContain('Komissiyasının 7/16 saylı Qərarı ilə');
  });
});

describe('how a term is cited', () => {
  it.each([
    ['17-1', '17-ci sıra', 'row 17'],
    ['27-1', '27-ci sıra, a)', 'row 27, a)'],
    ['49-4', '49-cu sıra, ç)', 'row 49, ç)'],
    ['24-2', '24-cü sıra, 2-ci müddət', 'row 24, term 2'],
    ['34-1', '34-cü sıra, 1-ci müddət', 'row 34, term 1'],
    ['50-5', '50-ci sıra, 5-ci müddət', 'row 50, term 5'],
  ])('%s', (id, az, en) => {
    const item = row(Number(id.split('-')[0]));
    const term = item.terms.find((known) => known.id === id);
    if (!term) throw new Error(`no term ${id}`);
    expect(termInText(item, term, 'az')).toBe(az);
    expect(termInText(item, term, 'en')).toBe(en);
    expect(citeTerm(election, item, term, 'az')).toMatch(new RegExp(`, ${az.replace(/[()]/g, '\\$&')}\\.$`));
  });

  it('tells all terms of the plan apart', () => {
    const all = plan.items.flatMap((item) => item.terms.map((term) => citeTerm(election, item, term, 'az')));
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('names where a row stands alone', () => {
  it('are whole words in one line', () => {
    for (const item of plan.items) {
      for (const locale of LOCALES) {
        const title = rowTitle(election, item, locale);
        expect(title).not.toMatch(/[\n:;,]…|\s…| {2}|\n/);
        expect(title.length).toBeLessThan(125);
      }
    }
    expect(rowTitle(election, row(25), 'az')).toBe('25-ci sıra: Qeydə alınmış namizədlərin siyahısının dərc edilməsi · Prezident seçkiləri 2024');
  });

  it.each([
    ['bir iki', 7, 'bir iki'], ['bir  iki\nüç', 11, 'bir iki üç'], ['bir iki üç', 9, 'bir iki…'], ['bir, iki', 6, 'bir…'], ['birikiüçdörd', 5, 'biri…'], ['', 5, ''],
  ])('%j in %i letters', (text, most, short) => {
    expect(shortenWords(text, most)).toBe(short);
    expect(shortenWords(text, most).length).toBeLessThanOrEqual(most);
  });
});
