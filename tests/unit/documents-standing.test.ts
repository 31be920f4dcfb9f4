import { describe, expect, it } from 'vitest';
import { spellsFrom, standingOn, type Spell, type Standing } from '@/lib/documents/standing';
import { currentVersion, inForceUntil, textOnDay } from '@/lib/documents/validity';
import { loadDocument } from '@/server/content/documents';
import { fixtureDocument, fixtureGap } from '@/tests/support/fixture-document';

const text = ['1. One'];
const coming = fixtureDocument([{ id: '2013-06-18', text }, { id: '2024-06-27', text }, { id: '2026-12-01', from: '2027-03-01', text }]);
const [first, second, third] = coming.versions;
if (!first || !second || !third) throw new Error('the fixture has three versions');

function told(standing: Standing): string {
  if (standing.kind === 'undated') return 'undated';
  if (standing.kind === 'in-force') return `in force ${standing.from} – ${standing.until ?? '…'}, then ${standing.next?.id ?? '…'}`;
  if (standing.kind === 'future') return `from ${standing.from}, now ${standing.current?.id ?? 'none'}`;
  return `past ${standing.from ?? '…'} – ${standing.until ?? '…'}, now ${standing.current.id}`;
}

function toldSpell({ from, until, standing }: Spell): string {
  return `${from} – ${until ?? '…'}: ${told(standing)}`;
}

describe('a version that begins later', () => {
  it.each([
    ['2026-11-22', '2024-06-27'], ['2026-12-01', '2024-06-27'], ['2027-02-28', '2024-06-27'], ['2027-03-01', '2026-12-01'], ['2040-01-01', '2026-12-01'],
    ['2020-01-01', '2013-06-18'],
  ])('is shown from its first day on: %s shows %s', (day, id) => expect(currentVersion(coming, day).id).toBe(id));

  it('is not the text that counts before that day, and ends the one before it', () => {
    expect(textOnDay(coming, '2027-02-28')).toEqual({ kind: 'version', version: second });
    expect(textOnDay(coming, '2027-03-01')).toEqual({ kind: 'version', version: third });
    expect(coming.versions.map((version) => inForceUntil(coming, version))).toEqual(['2024-06-26', '2027-02-28', null]);
  });

  it('is told so before, and as in force from its first day on', () => {
    expect(spellsFrom(coming, third, '2026-11-22').map(toldSpell)).toEqual([
      '2026-11-22 – 2027-02-28: from 2027-03-01, now 2024-06-27', '2027-03-01 – …: in force 2027-03-01 – …, then …',
    ]);
    expect(spellsFrom(coming, third, '2027-03-01').map(toldSpell)).toEqual(['2027-03-01 – …: in force 2027-03-01 – …, then …']);
  });

  it('makes the one before it in force until the day before, then past', () => {
    expect(spellsFrom(coming, second, '2026-11-22').map(toldSpell)).toEqual([
      '2026-11-22 – 2027-02-28: in force 2024-06-27 – 2027-02-28, then 2026-12-01', '2027-03-01 – …: past 2024-06-27 – 2027-02-28, now 2026-12-01',
    ]);
  });

  it('changes where an older text leads', () => {
    expect(spellsFrom(coming, first, '2026-11-22').map(toldSpell)).toEqual([
      '2026-11-22 – 2027-02-28: past 2013-06-18 – 2024-06-26, now 2024-06-27', '2027-03-01 – …: past 2013-06-18 – 2024-06-26, now 2026-12-01',
    ]);
  });

  it('alone is shown, and not called in force', () => {
    const alone = fixtureDocument([{ id: '2026-12-01', from: '2027-03-01', text }]);
    const [only] = alone.versions;
    if (!only) throw new Error('the fixture has a version');
    expect(currentVersion(alone, '2026-11-22')).toBe(only);
    expect(told(standingOn(alone, only, '2026-11-22'))).toBe('from 2027-03-01, now none');
  });

  it('goes by its first day and not by its place in the list', () => {
    const crossed = fixtureDocument([{ id: '2024-06-27', from: '2027-01-01', text }, { id: '2025-05-05', from: '2025-06-01', text }]);
    expect(currentVersion(crossed, '2026-11-22').id).toBe('2025-05-05');
    expect(currentVersion(crossed, '2027-01-01').id).toBe('2024-06-27');
  });
});

describe('the texts of the portal', () => {
  const instruction = loadDocument('foreigners-instruction');
  const decision = loadDocument('webcams-decision-2024');
  if (!instruction || !decision) throw new Error('the documents are gone');

  it('stand as they do: the instruction of 2013 is past, that of 2024 in force', () => {
    expect(instruction.versions.map((version) => spellsFrom(instruction, version, '2026-11-22').map(toldSpell))).toEqual([
      ['2026-11-22 – …: past 2013-06-18 – 2014-05-28, now 2024-06-27'], ['2026-11-22 – …: in force 2024-06-27 – …, then …'],
    ]);
  });

  it('of a decision without a day claim nothing', () => {
    expect(decision.versions.map((version) => told(standingOn(decision, version, '2026-11-22')))).toEqual(['undated']);
    expect(currentVersion(decision, '2026-11-22').id).toBe('2024');
  });

  it('are not called in force while a text that was not received is', () => {
    expect(told(standingOn(instruction, currentVersion(instruction, '2024-02-07'), '2024-02-07'))).toBe('past 2013-06-18 – 2014-05-28, now 2013-06-18');
  });
});

it('a gap to come ends the text before it and the text after it follows', () => {
  const gapped = fixtureDocument([{ id: '2024-06-27', text }], [fixtureGap('2027-01-01', '2027-05-31', '3/4')]);
  const [only] = gapped.versions;
  expect(only && spellsFrom(gapped, only, '2026-11-22').map(toldSpell)).toEqual([
    '2026-11-22 – 2026-12-31: in force 2024-06-27 – 2026-12-31, then …', '2027-01-01 – …: past 2024-06-27 – 2026-12-31, now 2024-06-27',
  ]);
});

it('an act without any version is a bug that is told', () => {
  expect(() => currentVersion(fixtureDocument([]), '2026-11-22')).toThrow('act has no version');
});
