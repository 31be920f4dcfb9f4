import fc from 'fast-check';
import ICAL from 'ical.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { isOver, longGap, orderOf, planTerm, tallyPlan, type PlannerBasis } from '@/lib/calendar/planner';
import { plannerCsv, plannerFileName, plannerIcs, type FileTerm, type PlannerFile } from '@/lib/calendar/planner-files';
import { countLines, ruleLines } from '@/lib/calendar/planner-lines';
import { readPlannerQuery } from '@/lib/calendar/planner-query';
import { ruleById } from '@/lib/calendar/rules/catalogue';
import { termExecutors, termTitle } from '@/lib/calendar/titles';
import { addDays, daysBetween } from '@/lib/time/baku';
import { loadExecutors, loadPlan } from '@/server/content/calendar';
import { loadElection } from '@/server/content/elections';

const election = loadElection('presidential-2024')!;
const names = new Map(loadExecutors().map((executor) => [executor.id, executor]));
const terms = loadPlan(election)!.items.flatMap((item) => item.terms.map((term) => ({ item, term, model: { id: term.id, rule: term.rule, kind: term.published?.kind ?? null } })));
const basisOf = (votingDay: string, changes: Partial<PlannerBasis> = {}): PlannerBasis => ({ votingDay, votingFrom: '08:00', events: {}, kind: 'presidential', ...changes });
const plan = (basis: PlannerBasis) => new Map(terms.map(({ term, model }) => [term.id, planTerm(model, basis)]));
const votingDays = fc.date({ min: new Date('2016-07-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const ask = (query: Record<string, string>) => readPlannerQuery(new URLSearchParams(query));

describe('the plan of any voting day', () => {
  test('for the voting day of 2024 it is the published one, but for the four dates that the plan prints a day later', () => {
    const computed = plan(basisOf('2024-02-07', { events: { called: '2023-12-08' } }));
    const different = terms.flatMap(({ term }) => {
      const outcome = computed.get(term.id);
      const { published } = term;
      if (!published || published.kind === 'regularly' || outcome?.status !== 'counted') return [];
      return published.until === outcome.dates.until && (published.from === null || published.from === outcome.dates.from) ? [] : [term.id];
    });
    expect(different).toEqual(['57-1', '58-1', '61-1', '63-1']);
  });

  test('dates and what has none, by number and reason', () => {
    const outcomes = [...plan(basisOf('2026-06-07')).values()];
    expect(tallyPlan(outcomes)).toEqual({ counted: 53, without: 26, over: 0 });
    const withStatus = (status: string) => outcomes.filter((outcome) => outcome.status === status).length;
    expect(['waits', 'regularly', 'no-rule', 'presidential-only'].map(withStatus)).toEqual([21, 4, 1, 0]);
    expect(tallyPlan([...plan(basisOf('2026-06-07', { events: { called: '2026-04-01' } })).values()]).counted).toBe(54);
    expect(tallyPlan([...plan(basisOf('2026-06-07', { events: { called: '2026-04-01', 'results-published': '2026-06-20' } })).values()]).counted).toBe(56);
  });

  test('forms of dates: a last day, a moment, a window, a first day', () => {
    const computed = plan(basisOf('2026-06-07'));
    const dates = (id: string) => {
      const outcome = computed.get(id);
      return outcome?.status === 'counted' ? outcome.dates : outcome?.status;
    };
    expect(dates('1-1')).toEqual({ kind: 'by', from: null, until: '2026-04-08' });
    expect(dates('17-1')).toEqual({ kind: 'window', from: '2026-04-18', until: '2026-05-08T18:00:00+04:00' });
    expect(dates('49-3')).toEqual({ kind: 'on', from: '2026-06-07T08:00:00+04:00', until: '2026-06-07T08:00:00+04:00' });
    expect(dates('51-1')).toEqual({ kind: 'from', from: '2026-06-07', until: null });
    expect([dates('4-1'), dates('11-1'), dates('18-1')]).toEqual(['waits', 'regularly', 'no-rule']);
    expect(dates('7-1')).toEqual({ kind: 'by', from: null, until: '2026-05-28' });
    expect(plan(basisOf('2026-06-07', { events: { called: '2026-04-01' } })).get('7-1')).toMatchObject({ dates: { kind: 'window', from: '2026-04-01' } });
  });

  test('what waits for an event names it, and the last day that is possible', () => {
    const outcome = plan(basisOf('2026-06-07')).get('2-1');
    expect(outcome).toMatchObject({ status: 'waits', needs: ['called'] });
    expect(outcome?.status === 'waits' && countLines(outcome.computation, 'en')).toEqual([{ end: 'until', words: 'the decision calling the election is adopted + 2 days', latest: '2026-04-10' }]);
  });

  test('rules that rest only on articles about the election of the President are not used for another election', () => {
    const computed = plan(basisOf('2026-06-07', { kind: 'parliamentary' }));
    expect([...computed].flatMap(([id, { status }]) => (status === 'presidential-only' ? [id] : []))).toEqual(['2-1', '25-1', '59-1']);
    expect(computed.get('1-1')).toMatchObject({ status: 'counted' });
  });

  test('dates before the day on which the election is called are pointed out, with the number of days', () => {
    const computed = plan(basisOf('2026-06-07', { events: { called: '2026-04-20' } }));
    expect(computed.get('1-1')).toMatchObject({ late: [{ end: 'until', days: 12 }] });
    expect(computed.get('17-1')).toMatchObject({ late: [{ end: 'from', days: 2 }] });
    expect(isOver(computed.get('1-1')!)).toBe(true);
    expect(isOver(computed.get('17-1')!)).toBe(false);
    expect([...computed].flatMap(([id, outcome]) => (isOver(outcome) ? [id] : []))).toEqual(['1-1', '27-1', '28-1']);
    expect(plan(basisOf('2026-06-07', { events: { called: '2026-04-08' } })).get('1-1')).toMatchObject({ late: [] });
  });

  test('called 60 days before voting day or earlier nothing has passed; called later the call itself is late', () => {
    fc.assert(fc.property(votingDays, fc.integer({ min: 0, max: 200 }), (votingDay, days) => {
      const called = addDays(votingDay, -days);
      const computed = plan(basisOf(votingDay, { events: { called } }));
      expect(tallyPlan([...computed.values()]).over > 0).toBe(days < 60);
      for (const outcome of computed.values()) {
        if (outcome.status !== 'counted') continue;
        for (const { end, days: before } of outcome.late) expect(daysBetween((outcome.dates[end] ?? '').slice(0, 10), called)).toBe(before);
        expect(orderOf(outcome)).toBeTruthy();
      }
    }), { numRuns: 60, examples: [['2024-02-29', 60], ['2199-12-31', 59], ['2026-01-01', 60]] });
  });

  test('without a call dates are compared with today, and only for a voting day that has not passed', () => {
    const overOn = (votingDay: string, changes: Partial<PlannerBasis>) => [...plan(basisOf(votingDay, changes))].flatMap(([id, outcome]) => (isOver(outcome) ? [id] : []));
    expect(plan(basisOf('2026-06-07', { today: '2026-04-20' })).get('1-1')).toMatchObject({ late: [{ end: 'until', days: 12, before: 'today' }] });
    expect(plan(basisOf('2026-06-07', { today: '2026-04-20' })).get('17-1')).toMatchObject({ late: [] });
    expect(overOn('2026-06-07', { today: '2026-04-20' })).toEqual(['1-1', '27-1', '28-1']);
    expect(overOn('2026-06-07', { today: '2026-04-08' })).toEqual([]);
    expect(overOn('2026-06-07', { today: '2026-06-07' }).length).toBeGreaterThan(20);
    expect(overOn('2026-06-07', { today: '2026-06-08' })).toEqual([]);
    expect(overOn('2026-06-07', { today: '2026-06-01', events: { called: '2026-04-01' } })).toEqual([]);
    expect(plan(basisOf('2026-06-07', { today: '2026-01-01', events: { called: '2026-04-20' } })).get('1-1')).toMatchObject({ late: [{ days: 12, before: 'called' }] });
  });

  test.each([
    ['2026-04-01', '2026-06-07', null],
    ['2025-06-07', '2026-06-07', null],
    ['2025-06-06', '2026-06-07', { days: 366, years: 1 }],
    ['2024-06-08', '2026-06-07', { days: 729, years: 1 }],
    ['2024-06-07', '2026-06-07', { days: 730, years: 2 }],
    ['2024-02-29', '2025-02-28', null],
    ['2024-02-29', '2025-03-01', { days: 366, years: 1 }],
  ])('called on %s for %s: a gap of more than a year is found', (called, votingDay, gap) => {
    expect(longGap(called, votingDay)).toEqual(gap);
  });

  test('a day that cannot be counted for throws and is never half computed', () => {
    expect(() => plan(basisOf('2026-02-30'))).toThrow(RangeError);
  });

  test('rules in words, each end once', () => {
    expect(ruleLines(ruleById('voting-0800')!, 'en')).toEqual([{ end: 'on', words: 'voting day, 08:00', latest: null }]);
    expect(ruleLines(ruleById('registration-documents')!, 'az').map(({ words }) => words)).toEqual(['səsvermə günü − 50 gün', 'səsvermə günü − 30 gün, saat 18.00']);
  });
});

describe('the address', () => {
  test('asks for days, and an empty one for nothing', () => {
    expect(ask({ 'voting-day': '2026-06-07', announced: '2026-04-01', results: '2026-06-20', order: 'time' }))
      .toEqual({ votingDay: '2026-06-07', announced: '2026-04-01', results: '2026-06-20', order: 'time', notes: [] });
    expect(ask({})).toEqual({ votingDay: null, announced: null, results: null, order: 'plan', notes: [] });
  });

  test.each([
    ['voting-day', 'soon', { problem: 'not-a-date' }],
    ['voting-day', '2026-13-01', { problem: 'no-such-month' }],
    ['voting-day', '2026-02-30', { problem: 'no-such-day', month: { year: 2026, month: 2, days: 28 } }],
    ['voting-day', '2028-02-30', { problem: 'no-such-day', month: { year: 2028, month: 2, days: 29 } }],
    ['voting-day', '2026-06-31', { problem: 'no-such-day', month: { year: 2026, month: 6, days: 30 } }],
    ['voting-day', '2010-11-07', { problem: 'too-early', bound: '2016-07-01' }],
    ['voting-day', '2200-01-01', { problem: 'too-late', bound: '2199-12-31' }],
    ['announced', '1.4.2026', { problem: 'not-a-date' }],
    ['announced', '2012-01-01', { problem: 'too-early', bound: '2016-01-01' }],
    ['results', '2300-01-01', { problem: 'too-late', bound: '2200-12-31' }],
    ['order', 'size', { problem: 'unknown-order' }],
  ])('%s=%s is ignored and explained', (key, value, expected) => {
    const { notes, ...read } = ask({ [key]: value });
    expect(notes).toEqual([{ key, value, ...expected }]);
    expect(read).toEqual({ votingDay: null, announced: null, results: null, order: 'plan' });
  });

  test('a call after voting day and results before it are impossible and said to be', () => {
    expect(ask({ 'voting-day': '2026-06-07', announced: '2026-06-08', results: '2026-06-06' }))
      .toMatchObject({ votingDay: '2026-06-07', announced: null, results: null, notes: [{ problem: 'announced-after-voting' }, { problem: 'results-before-voting' }] });
  });

  test('no text whatever brings a day that cannot be counted for', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)), (text) => {
      const { votingDay, announced } = ask({ 'voting-day': text, announced: text });
      if (votingDay !== null) expect(() => plan(basisOf(votingDay, { events: announced ? { called: announced } : {} }))).not.toThrow();
    }));
  });
});

describe('files', () => {
  test('are named after the voting day and the language', () => {
    expect(plannerFileName(fileOf('2026-06-07'), 'ics')).toBe('computed-calendar-2026-06-07.en.ics');
  });

  test('the calendar file holds every computed date once and says in each event that it is computed', () => {
    const events = eventsOf(plannerIcs(fileOf('2026-06-07')));
    expect(events).toHaveLength(53);
    for (const event of events) {
      expect(event.getFirstPropertyValue('summary')).toMatch(/^Computed: /);
      expect(event.getFirstPropertyValue('description')).toMatch(/not a calendar plan of the Central Election Commission/);
      expect(event.getFirstPropertyValue('url')).toMatch(/\?voting-day=2026-06-07#\d+-\d$/);
    }
    const event = eventOf(plannerIcs(fileOf('2026-06-07')), '17-1');
    expect([String(event.getFirstPropertyValue('dtstart')), String(event.getFirstPropertyValue('dtend'))]).toEqual(['2026-04-18T00:00:00', '2026-05-08T18:00:00']);
    expect(event.getFirstPropertyValue('description')).toContain('Until: 7 June 2026 − 30 days, 18:00 = 8 May 2026, 18:00');
  });

  test('one article is an article, several are articles, in both languages', () => {
    const lines = (locale: 'az' | 'en', id: string) => String(eventOf(plannerIcs({ ...fileOf('2026-06-07', { called: '2026-04-01' }), locale }), id).getFirstPropertyValue('description')).split('\n');
    expect([lines('en', '2-1'), lines('az', '2-1')].map((all) => all.find((line) => line.includes('178.3')))).toEqual(['Election Code, Article 178.3', 'Seçki Məcəlləsi, maddə 178.3']);
    expect(lines('en', '1-1')).toContain('Election Code, Articles 8.1, 179.2, 207');
    expect(lines('az', '1-1')).toContain('Seçki Məcəlləsi, maddələr: 8.1, 179.2, 207');
  });

  test('what is over today only is not said to be over when the election was called', () => {
    const file = fileOf('2026-06-07');
    const today = plan(basisOf('2026-06-07', { today: '2026-06-01' }));
    const text = plannerIcs({ ...file, terms: file.terms.map((term) => ({ ...term, outcome: today.get(term.id)! })) });
    expect(text).toBe(plannerIcs(file));
    expect(plannerIcs(fileOf('2026-06-07', { called: '2026-04-20' })).replaceAll('\r\n ', '')).toContain('already over on the day the election was called');
  });

  test('a later file for the same voting day has the same ids and is newer; another voting day, kind or model has others', () => {
    const early = fileOf('2026-06-07');
    const later = fileOf('2026-06-07', { called: '2026-04-01', madeOn: '2026-04-02' });
    const [before, after] = [early, later].map((file) => eventOf(plannerIcs(file), '7-1'));
    expect(after?.getFirstPropertyValue('uid')).toBe(before?.getFirstPropertyValue('uid'));
    expect(Number(after?.getFirstPropertyValue('sequence'))).toBeGreaterThan(Number(before?.getFirstPropertyValue('sequence')));
    expect(String(after?.getFirstPropertyValue('dtstamp')) > String(before?.getFirstPropertyValue('dtstamp'))).toBe(true);
    expect(String(after?.getFirstPropertyValue('dtstart'))).toBe('2026-04-01');
    const uids = [early, fileOf('2026-06-08'), { ...early, kind: 'parliamentary' as const }, { ...early, model: { id: 'other', name: 'Other' } }].map((file) => eventsOf(plannerIcs(file)).map(uidOf));
    expect(new Set(uids.flat()).size).toBe(4 * 53);
  });

  test('the same input makes the same bytes, folded at 75 octets, in both languages', () => {
    for (const locale of ['az', 'en'] as const) {
      const text = plannerIcs({ ...fileOf('2026-06-07'), locale });
      expect(text).toBe(plannerIcs({ ...fileOf('2026-06-07'), locale }));
      expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    }
  });

  test('the table holds all 79 terms, with the reason where there is no date', () => {
    const rows = parse(plannerCsv(fileOf('2026-06-07', { called: '2026-04-20' })), { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(79);
    expect(rows.every(({ computed, voting_day }) => computed === 'yes' && voting_day === '2026-06-07')).toBe(true);
    expect(rows.find(({ term }) => term === '1-1')).toMatchObject({ until: '2026-04-08', over_when_announced: 'true', counting_until_en: '7 June 2026 − 60 days = 8 April 2026' });
    expect(rows.find(({ term }) => term === '4-1')).toMatchObject({ status: 'waits', from: '', until: '', needs: 'nomination-submitted' });
    expect(rows.find(({ term }) => term === '19-1')).toMatchObject({ latest_until: '2026-05-15' });
    expect(rows.find(({ term }) => term === '49-3')).toMatchObject({ kind: 'on', from: '2026-06-07T08:00:00+04:00', counting_from_en: 'voting day, 08:00' });
  });
});

function fileOf(votingDay: string, changes: Partial<PlannerFile> & { called?: string } = {}): PlannerFile {
  const file = {
    locale: 'en' as const, kind: 'presidential' as const, votingDay, called: null, results: null, model: { id: election.id, name: election.shortName.en },
    address: `https://portal.example/en/elections/presidential-2024/calendar/plan?voting-day=${votingDay}`, madeOn: '2026-03-01', ...changes,
  };
  const computed = plan(basisOf(votingDay, { kind: file.kind, events: { ...(file.called ? { called: file.called } : {}), ...(file.results ? { 'results-published': file.results } : {}) } }));
  return { ...file, terms: terms.map(({ item, term }): FileTerm => ({
    id: term.id, row: item.number, phase: item.phase, action: termTitle(item, term, 'en'), executorIds: termExecutors(item, term), executors: termExecutors(item, term).map((id) => names.get(id)?.en ?? id),
    articles: term.articles, rule: term.rule, outcome: computed.get(term.id)!,
  })) };
}

function eventsOf(text: string) {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
}

function uidOf(event: ICAL.Component): string {
  return String(event.getFirstPropertyValue('uid'));
}

function eventOf(text: string, term: string) {
  return eventsOf(text).find((event) => uidOf(event).includes(`-${term}@`))!;
}
