import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentError, formatProblem } from '@/lib/content-error';
import type { Answers } from '@/lib/documents/eligibility/answers';
import { beginsOnLeapDay, callBounds, computedDays, findingOf, monthsBefore, tally, type Finding } from '@/lib/documents/eligibility/findings';
import { quotedOn, quotedTexts } from '@/lib/documents/eligibility/nearest-text';
import { readEligibilityQuery, refuseTypedDay } from '@/lib/documents/eligibility/query';
import { readAnswers } from '@/lib/documents/eligibility/read-answers';
import { readDay, toDayFields } from '@/lib/documents/eligibility/read-day';
import { concerns, type Group, type ElectionKind } from '@/lib/documents/eligibility/schema';
import { completeBy, latestStart, spanEnd } from '@/lib/documents/eligibility/span';
import { addDays, isPlainDate } from '@/lib/time/baku';
import { loadDocument } from '@/server/content/documents';
import { loadEligibility } from '@/server/content/eligibility';
import { contentCopy } from '@/tests/support/content-copy';

const content = loadEligibility();
const document = loadDocument('foreigners-instruction');
if (!document) throw new Error('the instruction is missing');
const texts = quotedTexts(document);
const CURRENT = '2024-06-27';

const day = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays('1900-01-01', days));
const leapDay = fc.integer({ min: 476, max: 540 }).map((quarter) => `${quarter * 4}-02-29`).filter(isPlainDate);

function answers(given: Partial<Answers> & { group: Group }): Answers {
  return { kind: 'presidential', votingDay: '2025-05-03', days: {}, precinct: null, recognised: null, ...given };
}

function findings(given: Answers, version = CURRENT): Finding[] {
  return content.conditions.filter((condition) => concerns(condition, given.group, given.kind, version)).map((condition) => findingOf(condition, given));
}

function outcomeOf(id: string, given: Answers): string {
  const found = findings(given).find(({ condition }) => condition.id === id);
  return found ? `${found.outcome}${found.reason ? ` ${found.reason}` : ''}` : 'absent';
}

describe('spans of months and years', () => {
  it('are complete on the same day of the month; without such a day on its last day or the first of the next', () => {
    expect(spanEnd('2006-05-03', 216)).toEqual({ earliest: '2024-05-03', latest: '2024-05-03' });
    expect(spanEnd('2008-02-29', 216)).toEqual({ earliest: '2026-02-28', latest: '2026-03-01' });
    expect(spanEnd('2008-02-29', 192)).toEqual({ earliest: '2024-02-29', latest: '2024-02-29' });
    expect(spanEnd('2023-08-31', 6)).toEqual({ earliest: '2024-02-29', latest: '2024-03-01' });
  });

  it('never end more than a day apart, in order, whatever the day', () => {
    fc.assert(fc.property(fc.oneof(day, leapDay), fc.integer({ min: 1, max: 400 }), (start, months) => {
      const { earliest, latest } = spanEnd(start, months);
      expect([earliest, addDays(earliest, 1)]).toContain(latest);
      expect(completeBy({ earliest, latest }, latest)).toBe(true);
      expect(completeBy({ earliest, latest }, addDays(earliest, -1))).toBe(false);
      expect(completeBy({ earliest, latest }, earliest)).toBe(earliest === latest ? true : null);
      expect(spanEnd(addDays(start, 1), months).latest >= latest).toBe(true);
    }));
  });

  it('begin on the latest day with which they are surely complete, and on no later one', () => {
    fc.assert(fc.property(fc.oneof(day, leapDay), fc.constantFrom(6, 60, 216), (end, months) => {
      const start = latestStart(end, months);
      expect(completeBy(spanEnd(start, months), end)).toBe(true);
      expect(completeBy(spanEnd(addDays(start, 1), months), end)).not.toBe(true);
    }));
  });
});

describe('the age of 18', () => {
  it('counts a birthday on voting day, and not one on the day after', () => {
    expect(outcomeOf('age-stateless', answers({ group: 'stateless', days: { born: '2007-05-03' } }))).toBe('met');
    expect(outcomeOf('age-stateless', answers({ group: 'stateless', days: { born: '2007-05-04' } }))).toBe('not-met');
  });

  it('is left open for somebody born on 29 February only when voting day is 28 February', () => {
    const born = { days: { born: '2008-02-29' }, group: 'stateless' as const };
    expect(outcomeOf('age-stateless', answers({ ...born, votingDay: '2026-02-27' }))).toBe('not-met');
    expect(outcomeOf('age-stateless', answers({ ...born, votingDay: '2026-02-28' }))).toBe('open leap-day');
    expect(outcomeOf('age-stateless', answers({ ...born, votingDay: '2026-03-01' }))).toBe('met');
  });

  it('is never met on any day before the birthday, whoever is born whenever', () => {
    fc.assert(fc.property(fc.oneof(day, leapDay), fc.integer({ min: -400, max: 400 }), (born, shift) => {
      const birthday = spanEnd(born, 216);
      const votingDay = addDays(birthday.earliest, shift);
      const outcome = outcomeOf('age-stateless', answers({ group: 'stateless', votingDay, days: { born } }));
      expect(outcome).toBe(votingDay < birthday.earliest ? 'not-met' : votingDay < birthday.latest ? 'open leap-day' : 'met');
    }));
  });
});

describe('five years', () => {
  it('of a stateless person are counted to voting day', () => {
    const given = (since: string) => answers({ group: 'stateless', votingDay: '2024-02-07', days: { 'resident-since': since } });
    expect(outcomeOf('five-years-stateless', given('2019-02-07'))).toBe('met');
    expect(outcomeOf('five-years-stateless', given('2019-02-08'))).toBe('not-met');
    expect(outcomeOf('five-years-stateless', answers({ group: 'stateless' }))).toBe('not-computed day-unknown');
  });

  it('of a foreigner are met by both readings of the bracket, by neither, or left open between them', () => {
    expect(callBounds('2024-11-20', 5)).toEqual({ narrow: '2019-11-20', wide: '2020-01-01' });
    expect(callBounds('2026-12-20', 5)).toEqual({ narrow: '2021-12-20', wide: '2022-01-01' });
    const given = (since: string) => answers({ group: 'foreigner', kind: 'municipal', votingDay: '2025-01-29', days: { called: '2024-11-20', 'municipality-since': since } });
    expect(['2019-11-20', '2019-11-21', '2020-01-01', '2020-01-02'].map((since) => outcomeOf('five-years-foreigner', given(since)))).toEqual(['met', 'open bracket', 'open bracket', 'not-met']);
    expect(outcomeOf('five-years-foreigner', answers({ group: 'foreigner', kind: 'municipal', days: { 'municipality-since': '2010-01-01' } }))).toBe('not-computed day-unknown');
  });

  it('have a narrower reading that never lets in more than the wider one', () => {
    fc.assert(fc.property(fc.oneof(day, leapDay), fc.integer({ min: 1, max: 20 }), (called, years) => {
      const { narrow, wide } = callBounds(called, years);
      expect(narrow < wide).toBe(true);
    }));
  });

  it('are by the wider reading the year of the call and so many full calendar years before it that there are five, and one day later one too few', () => {
    fc.assert(fc.property(fc.oneof(day, leapDay), fc.integer({ min: 1, max: 20 }), (called, years) => {
      const year = Number(called.slice(0, 4));
      const countedFrom = (since: string) => Array.from({ length: 40 }, (_, back) => year - back).filter((each) => each === year || since <= `${each}-01-01`).length;
      const { wide } = callBounds(called, years);
      expect(countedFrom(wide)).toBe(years);
      if (years > 1) expect(countedFrom(addDays(wide, 1))).toBe(years - 1);
      expect(callBounds(`${year}-12-31`, years).wide).toBe(wide);
    }));
  });
});

describe('what is said shortly', () => {
  it('names the days computed for a condition, and none that was only given', () => {
    for (const finding of findings(answers({ group: 'foreigner', kind: 'municipal', days: { born: '2000-01-01', called: '2024-11-20', 'municipality-since': '2010-01-01', published: '2024-11-21' } }))) {
      expect(computedDays(finding).map(({ id }) => id), finding.condition.id).toEqual({ age: ['complete'], 'residence-before-call': ['narrow', 'wide'], 'months-of': ['latest-start'] }[finding.condition.compute.by as string] ?? []);
    }
  });

  it('speaks of 29 February only where a time began on one', () => {
    const told = (born: string, since: string) => findings(answers({ group: 'stateless', days: { born, 'resident-since': since } })).filter(beginsOnLeapDay).map(({ condition: { id } }) => id);
    expect(told('2000-02-28', '2016-03-01')).toEqual([]);
    expect(told('2000-02-29', '2016-02-29')).toEqual(['age-stateless', 'five-years-stateless']);
  });
});

describe('6 of 12 months', () => {
  const at = (precinct: Answers['precinct'], published: string | null = '2023-12-08') => outcomeOf('precinct-stateless', answers({ group: 'stateless', days: published ? { published } : {}, precinct }));

  it('end on the day before the publication', () => {
    expect(monthsBefore('2023-12-08', 12)).toEqual({ first: '2022-12-08', last: '2023-12-07' });
    expect(at({ answer: 'since', since: '2023-06-08' })).toBe('met');
    expect(at({ answer: 'since', since: '2023-06-09' })).toBe('not-met');
    expect(at({ answer: 'since', since: '2024-01-01' })).toBe('not-met');
  });

  it('go by the answer where residence had breaks, and are not computed without the day', () => {
    expect([at({ answer: 'enough' }), at({ answer: 'less' }), at({ answer: 'unknown' })]).toEqual(['met', 'not-met', 'not-computed answer-unknown']);
    expect(at({ answer: 'since', since: '2020-01-01' }, null)).toBe('not-computed day-unknown');
    expect(at({ answer: 'enough' }, null)).toBe('met');
  });
});

describe('who is asked what', () => {
  const kinds: ElectionKind[] = ['presidential', 'parliamentary', 'municipal', 'referendum'];

  it('a foreigner meets clause 1.1 at municipal elections only, and is asked nothing else at others', () => {
    for (const kind of kinds) {
      expect(outcomeOf('municipal-only', answers({ group: 'foreigner', kind })), kind).toBe(kind === 'municipal' ? 'met' : 'not-met');
      expect(findings(answers({ group: 'foreigner', kind })).length > 1, kind).toBe(kind === 'municipal');
    }
  });

  it('the text of 2013 counts the months from another day than that of 2024', () => {
    const given = answers({ group: 'stateless', days: { announced: '2016-03-01' }, precinct: { answer: 'since', since: '2010-01-01' } });
    expect(findings(given, '2013-06-18').map(({ condition: { id }, outcome }) => [id, outcome])).toContainEqual(['precinct-stateless-2013', 'met']);
    expect(findings(given).map(({ condition: { id }, outcome }) => [id, outcome])).toContainEqual(['precinct-stateless', 'not-computed']);
  });

  it('what rests on texts that the portal does not hold is never counted as met', () => {
    for (const group of ['stateless', 'foreigner'] as const) {
      for (const kind of kinds) {
        const all = findings(answers({ group, kind, votingDay: '2025-05-03', days: { born: '1980-01-01', 'resident-since': '1990-01-01', 'municipality-since': '1990-01-01', called: '2025-03-01', published: '2025-03-02' }, precinct: { answer: 'enough' }, recognised: 'yes' }));
        expect(tally(all).met < all.length || kind !== 'municipal').toBe(true);
        expect(all.filter(({ condition }) => condition.compute.by === 'not-held').every(({ outcome }) => outcome === 'not-computed')).toBe(true);
      }
    }
  });
});

describe('the text that is quoted', () => {
  it('is the one in force, or the one with the fewest decisions between, with the gap named', () => {
    const at = (when: string) => { const { kind, version, gap } = quotedOn(texts, when); return [kind, version, gap?.amendedBy.decision ?? null]; };
    expect(at('2024-06-27')).toEqual(['in-force', '2024-06-27', null]);
    expect(at('2024-06-26')).toEqual(['gap', '2024-06-27', '1/2']);
    expect(at('2024-02-07')).toEqual(['gap', '2024-06-27', '1/2']);
    expect(at('2020-02-09')).toEqual(['gap', '2024-06-27', '1/2']);
    expect(at('2019-03-14')).toEqual(['gap', '2013-06-18', '1/3']);
    expect(at('2014-05-28')).toEqual(['in-force', '2013-06-18', null]);
    expect(at('2013-06-17')).toEqual(['before', '2013-06-18', null]);
  });
});

describe('answers as typed', () => {
  it('are read from three fields, with a reason for each that cannot be', () => {
    expect(readDay({ day: ' 3 ', month: '05', year: '2006' })).toEqual({ day: '2006-05-03' });
    expect(readDay({ day: '', month: '', year: ' ' })).toEqual({ problem: 'empty' });
    expect(readDay({ day: '3', month: '', year: '2006' })).toEqual({ problem: 'incomplete' });
    expect(readDay({ day: '3', month: '5', year: '06' })).toEqual({ problem: 'no-number' });
    expect(readDay({ day: '3', month: 'may', year: '2006' })).toEqual({ problem: 'no-number' });
    expect(readDay({ day: '3', month: '13', year: '2006' })).toEqual({ problem: 'no-such-month' });
    expect(readDay({ day: '29', month: '2', year: '2007' })).toEqual({ problem: 'no-such-day', days: 28 });
    expect(readDay({ day: '0', month: '2', year: '2007' })).toEqual({ problem: 'no-such-day', days: 28 });
    fc.assert(fc.property(day, (any) => {
      expect(readDay(toDayFields(any))).toEqual({ day: any });
    }));
  });

  it('are all held against each other, and what is wrong comes in the order of the form', () => {
    const asking = { group: 'stateless', kind: 'presidential', votingDay: '2025-05-03' } as const;
    const questions = content.questions.filter((question) => concerns(question, 'stateless', 'presidential', CURRENT));
    const form = (typed: Record<string, string>) => readAnswers((name) => typed[name] ?? '', questions, asking);
    const born = { 'born-day': '3', 'born-month': '5', 'born-year': '1980' };
    expect(form({}).faults).toEqual([{ field: 'born', problem: 'missing' }, { field: 'resident-since', problem: 'missing' }, { field: 'precinct', problem: 'missing' }]);
    expect(form({ ...born, 'resident-since-day': '2', 'resident-since-month': '5', 'resident-since-year': '1980', precinct: 'less' }).faults).toEqual([{ field: 'resident-since', problem: 'before-birth' }]);
    expect(form({ ...born, 'resident-since-day': '4', 'resident-since-month': '5', 'resident-since-year': '2025', precinct: 'since' }).faults).toEqual([{ field: 'precinct-since', problem: 'missing' }, { field: 'resident-since', problem: 'after-voting' }]);
    expect(form({ ...born, 'resident-since-day': '4', 'resident-since-month': '5', 'resident-since-year': '2015', precinct: 'unknown' }).answers).toEqual({
      ...asking, days: { born: '1980-05-03', 'resident-since': '2015-05-04' }, precinct: { answer: 'unknown' }, recognised: null,
    });
  });
});

describe('a day that is not accepted', () => {
  it('comes with the first or last one that is', () => {
    expect(refuseTypedDay('2016-06-30')).toEqual({ problem: 'before-rules', bound: '2016-07-01' });
    expect([refuseTypedDay('2016-07-01'), refuseTypedDay('2199-12-31')]).toEqual([null, null]);
    expect(refuseTypedDay('2200-01-01')).toEqual({ problem: 'too-late', bound: '2199-12-31' });
    const typed: Record<string, string> = { 'born-day': '31', 'born-month': '12', 'born-year': '1899' };
    const asked = content.questions.filter(({ id }) => id === 'born').slice(0, 1);
    expect(readAnswers((name) => typed[name] ?? '', asked, { group: 'stateless', kind: 'presidential', votingDay: '2025-05-03' }).faults).toEqual([{ field: 'born', problem: 'too-early', bound: '1900-01-01' }]);
  });
});

describe('the address', () => {
  const elections = [{ id: 'presidential-2024', name: 'x', kind: 'presidential' as const, votingDay: '2024-02-07' }];
  const read = (query: string) => { const { election, votingDay, notes } = readEligibilityQuery(new URLSearchParams(query), elections); return [election?.id ?? null, votingDay, ...notes.map(({ problem }) => problem)]; };

  it('names an election or a voting day, and what makes no sense is told', () => {
    expect(read('')).toEqual([null, null]);
    expect(read('election=presidential-2024')).toEqual(['presidential-2024', null]);
    expect(read('voting-day=2027-04-11')).toEqual([null, '2027-04-11']);
    expect(read('election=presidential-2024&voting-day=2024-02-07')).toEqual(['presidential-2024', null]);
    expect(read('election=presidential-2024&voting-day=2027-04-11')).toEqual(['presidential-2024', null, 'election-chosen']);
    expect(read('election=rehearsal&voting-day=soon')).toEqual([null, null, 'unknown-election', 'not-a-date']);
    expect(read('voting-day=2027-02-30')).toEqual([null, null, 'no-such-day']);
    expect(read('voting-day=1999-01-01')).toEqual([null, null, 'too-early']);
    expect(read('voting-day=2300-01-01')).toEqual([null, null, 'too-late']);
  });
});

describe('the file of questions', () => {
  const FILE = 'content/documents/foreigners-instruction/eligibility.yaml';

  function faultsAfter(change: (text: string) => string): string[] {
    const copy = contentCopy();
    copy.edit(FILE, change);
    return copy.within(() => {
      try {
        return [`in order: ${loadEligibility().versions.length}`];
      } catch (error) {
        if (error instanceof ContentError) return error.problems.map(formatProblem);
        throw error;
      }
    });
  }

  it('is in order, and every version received is in it', () => {
    expect(content.versions).toEqual(document.versions.map(({ id }) => id));
  });

  it('is part of the check of the whole content', () => {
    const copy = contentCopy();
    copy.edit(FILE, (text) => text.replace('terms: [29-1]', 'terms: [99-1]'));
    expect(copy.problems()).toEqual([expect.stringMatching(/eligibility\.yaml:\d+: plan\.rows\[0\]\.terms\[0\]: the plan has no term 99-1\. /)]);
  });

  it('names a clause that does not exist, words that do not stand in it, and a language that is missing, each with its line', () => {
    expect(faultsAfter((text) => text.replace('clause: "2.3"', 'clause: "2.9"'))).toEqual([
      expect.stringMatching(/eligibility\.yaml:\d+: steps\[1\]\.clause: version 2013-06-18 has no clause 2\.9\. /), expect.stringContaining('version 2024-06-27 has no clause 2.9'),
    ]);
    expect(faultsAfter((text) => text.replace('az: Azərbaycan Respublikasında 5 ildən', 'az: Azərbaycan Respublikasında 4 ildən'))).toEqual([
      expect.stringContaining('does not stand in clause 1.1 of 2013-06-18.az.md'), expect.stringContaining('does not stand in clause 1.1 of 2024-06-27.az.md'),
    ]);
    expect(faultsAfter((text) => text.replace('      en: Which election do you mean?\n', ''))).toEqual([expect.stringMatching(/eligibility\.yaml:\d+: questions\[1\]\.ask\.en: words are missing here/)]);
  });

  it('names a version that is not adapted, an answer that is missing, a term that the plan does not have', () => {
    expect(faultsAfter((text) => text.replace('versions: ["2013-06-18", "2024-06-27"]', 'versions: ["2013-06-18"]')).join('\n')).toContain('version 2024-06-27 of the document is not listed');
    expect(faultsAfter((text) => text.replace('      yes: { az: Bəli, en: "Yes" }\n', ''))).toEqual([expect.stringContaining('the answer yes is missing')]);
    expect(faultsAfter((text) => text.replace('terms: [29-1]', 'terms: [99-1]'))).toEqual([expect.stringContaining('the plan has no term 99-1')]);
    expect(faultsAfter((text) => text.replace('{ terms: [43-1], clause: "6.1" }', '{ terms: [43-1], clause: "2.8" }'))).toEqual([expect.stringContaining('term 43-1 and clause 2.8 cite no article in common')]);
  });
});
