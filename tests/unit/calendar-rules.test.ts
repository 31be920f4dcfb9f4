import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeTerm, electionBasis } from '@/lib/calendar/computed';
import { RULES, ruleById } from '@/lib/calendar/rules/catalogue';
import { endFormula } from '@/lib/calendar/rules/describe';
import { evaluateRule, needsOf, refuseVotingDay, valueOf, type Basis } from '@/lib/calendar/rules/evaluate';
import { EVENT_IDS, EVENTS, isEvent } from '@/lib/calendar/rules/events';
import { endingOf, lastDayInTime, printedDay } from '@/lib/calendar/rules/reading';
import { scopeOf } from '@/lib/calendar/rules/rule';
import { addDays, daysBetween } from '@/lib/time/baku';
import { addMonths } from '@/lib/time/months';
import { loadPlan } from '@/server/content/calendar';
import { loadElection } from '@/server/content/elections';

const election = loadElection('presidential-2024')!;
const terms = loadPlan(election)!.items.flatMap((item) => item.terms.map((term) => ({ number: item.number, term, computed: computeTerm(term, election) })));
const votingDays = fc.date({ min: new Date('2016-07-01T00:00:00Z'), max: new Date('2199-12-30T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const basisOf = (votingDay: string, events: Basis['events'] = {}): Basis => ({ votingDay, votingFrom: '08:00', events });

describe('the catalogue', () => {
  test('ids are small English words and stand there once', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  test('every rule is used by the received plan, and every event by a rule', () => {
    const used = new Set(terms.map(({ term }) => term.rule));
    expect(RULES.filter(({ id }) => !used.has(id))).toEqual([]);
    const anchors = new Set(RULES.flatMap(({ from, until }) => [from?.anchor, until?.anchor]));
    expect(EVENT_IDS.filter((id) => !anchors.has(id))).toEqual([]);
  });

  test('terms without a rule are those for which the plan states no count', () => {
    expect(terms.filter(({ term }) => term.rule === null).map(({ term }) => term.id)).toEqual(['11-1', '12-1', '13-1', '14-1', '18-1']);
  });

  test('every number of a legal rule stands in the official wording of its term, and in no other unit', () => {
    for (const { term, computed } of terms) {
      if (!computed || computed.rule.basis === 'plan') continue;
      const words = term.statutory?.az ?? '';
      for (const end of [computed.rule.from, computed.rule.until]) {
        if (end?.days) expect(words, term.id).toMatch(new RegExp(`(^|\\D)${Math.abs(end.days)}(-\\d+)? (gün|ən geci|gün)|ən (çoxu|tezi) ${Math.abs(end.days)}(\\D|$)`, 'u'));
        if (end?.months) expect(words, term.id).toContain(`${end.months} ay `);
        if (end?.hours) expect(words, term.id).toContain(`${Math.abs(end.hours)} saat`);
        if (end?.time) expect(words, term.id).toContain(`saat ${end.time.replace(':', '.')}`);
      }
    }
  });

  test('words and rule agree on the direction of "at least" and "at most"', () => {
    for (const { term, computed } of terms) {
      if (computed?.rule.until?.bound === 'at-least') expect(term.statutory?.az, term.id).toMatch(/azı|ən geci|gec olmayaraq/u);
      if (computed?.rule.from?.bound === 'at-most') expect(term.statutory?.az, term.id).toMatch(/ən çoxu|ən tezi/u);
    }
  });

  test('a rule forward says how the law words it', () => {
    const words = { after: /sonra|verildiyi tarixdən|müddətində/u, starting: /başlayaraq/u, passed: /keçənədək/u };
    for (const { term, computed } of terms) {
      const forward = computed?.rule.until?.forward;
      if (forward) expect(term.statutory?.az, term.id).toMatch(words[forward]);
      if (forward === 'after') expect(term.statutory?.az, term.id).not.toMatch(/başlayaraq|keçənədək/u);
    }
  });

  test('the last day of an event leads back to voting day and not in a circle', () => {
    for (const id of EVENT_IDS) {
      const chain: string[] = [id];
      while (isEvent(chain.at(-1) ?? '') && chain.length <= EVENT_IDS.length) chain.push(limitOf(chain.at(-1) ?? '') ?? 'no limit');
      expect(['voting-day', 'no limit'], id).toContain(chain.at(-1));
    }
  });
});

describe('the plan of 2024', () => {
  test('every dated term that can be counted is compared with what the plan prints', () => {
    const count = (agreement: string) => terms.filter(({ computed }) => computed?.agreement === agreement).length;
    const dated = terms.filter(({ term }) => term.published && term.published.kind !== 'regularly');
    expect(dated.filter(({ computed }) => (computed?.compared.length ?? 0) === 0)).toEqual([]);
    expect([dated.length, count('agrees'), count('differs')]).toEqual([54, 50, 4]);
  });

  test('every "N days before" is voting day − N, to the hour', () => {
    const before = terms.filter(({ computed }) => [computed?.from, computed?.until].some((end) => end?.counted && end.end.anchor !== 'called' && (end.end.days ?? end.end.hours ?? 0) < 0));
    expect(before.length).toBe(37);
    expect(before.filter(({ computed }) => computed?.agreement !== 'agrees')).toEqual([]);
  });

  test('after voting day the plan counts in two ways: rows 54 and 59 print voting day + N, rows 57, 58, 61 and 63 one day more', () => {
    const after = terms.filter(({ computed }) => computed?.rule.until?.anchor === 'voting-day' && computed.rule.until.forward);
    expect(after.map(({ number, computed }) => [number, computed?.agreement, computed?.compared[0]?.days])).toEqual([
      [54, 'agrees', 0], [57, 'differs', 1], [58, 'differs', 1], [59, 'agrees', 0], [61, 'differs', 1], [63, 'differs', 1],
    ]);
  });

  test('the day of the decision is assumed, and the terms that hang on it say so', () => {
    expect(terms.filter(({ computed }) => computed?.assumed.length).map(({ term }) => term.id)).toEqual(['2-1', '7-1', '8-1', '9-1']);
  });
});

describe('one reading of "-dək"', () => {
  const dated = terms.flatMap(({ number, term, computed }) => {
    const end = computed?.until;
    if (!term.published || !end?.counted || end.end.forward === undefined) return [];
    return [{ number, printed: term.published.until, read: printedDay(end.end, end.from, endingOf(term.published.az)) }];
  });

  test('it explains all six dated terms after voting day', () => {
    expect(dated.filter(({ number }) => number > 50).map(({ number, printed, read }) => [number, printed === read])).toEqual([[54, true], [57, true], [58, true], [59, true], [61, true], [63, true]]);
  });

  test('it does not explain row 2, if the decision was taken on the day of the plan', () => {
    expect(dated.filter(({ number }) => number === 2)).toEqual([{ number: 2, printed: '2023-12-10', read: '2023-12-11' }]);
  });

  test('before voting day "-dək" must include its day: otherwise 13 January would belong to neither part of row 33', () => {
    const [first, second] = terms.filter(({ number }) => number === 33).map(({ term }) => term.published);
    expect(endingOf(first?.az ?? '')).toBe('until-suffix');
    expect(addDays(first?.until ?? '', 1)).toBe(second?.from);
  });

  test('the first day of a count', () => {
    expect(lastDayInTime({ anchor: 'voting-day', days: 10, forward: 'after' }, '2024-02-07')).toBe('2024-02-17');
    expect(lastDayInTime({ anchor: 'voting-day', days: 10, forward: 'starting' }, '2024-02-07')).toBe('2024-02-16');
    expect(lastDayInTime({ anchor: 'voting-day', days: -10 }, '2024-02-07')).toBeNull();
    expect([endingOf('fevralın 9-dan gec olmayaraq'), endingOf('martın 24-dək'), endingOf('Mütəmadi')]).toEqual(['not-later', 'until-suffix', 'other']);
  });
});

describe('counting for any voting day', () => {
  test('N days before are exactly N days before, over leap years, month ends and New Year', () => {
    fc.assert(fc.property(votingDays, (votingDay) => {
      for (const rule of RULES) {
        for (const result of [evaluateRule(rule, basisOf(votingDay)).from, evaluateRule(rule, basisOf(votingDay)).until]) {
          if (!result?.counted || result.end.anchor !== 'voting-day' || result.end.months !== undefined) continue;
          expect(daysBetween(votingDay, result.value.slice(0, 10))).toBe(result.end.days ?? 0);
          expect(result.value.slice(10)).toBe(result.end.time ? `T${result.end.time}:00+04:00` : '');
        }
      }
    }));
  });

  test('campaigning stops exactly 24 hours before voting begins, whenever that is', () => {
    fc.assert(fc.property(votingDays, fc.integer({ min: 0, max: 23 }), (votingDay, hour) => {
      const votingFrom = `${String(hour).padStart(2, '0')}:00`;
      const until = valueOf(evaluateRule(ruleById('campaigning')!, { ...basisOf(votingDay), votingFrom }).until);
      expect(until).toBe(`${addDays(votingDay, -1)}T${votingFrom}:00+04:00`);
    }));
  });

  test('a term never begins after its end, and a later voting day never makes any date earlier', () => {
    fc.assert(fc.property(votingDays, (votingDay) => {
      for (const rule of RULES) {
        const [here, next] = [votingDay, addDays(votingDay, 1)].map((day) => evaluateRule(rule, basisOf(day)));
        const [from, until] = [valueOf(here?.from ?? null), valueOf(here?.until ?? null)];
        if (from !== null && until !== null) expect(from.slice(0, 10) <= until.slice(0, 10)).toBe(true);
        for (const end of ['from', 'until'] as const) {
          const [earlier, later] = [valueOf(here?.[end] ?? null), valueOf(next?.[end] ?? null)];
          if (earlier !== null && later !== null) expect(earlier <= later, rule.id).toBe(true);
        }
      }
    }), { examples: [['2199-12-30']] });
  });

  test('months keep the day of the month, or take the last one', () => {
    expect([addMonths('2024-02-07', 6), addMonths('2023-08-31', 6), addMonths('2024-08-31', 6), addMonths('2024-12-31', 2), addMonths('2024-03-31', -1)])
      .toEqual(['2024-08-07', '2024-02-29', '2025-02-28', '2025-02-28', '2024-02-29']);
    fc.assert(fc.property(votingDays, fc.integer({ min: -24, max: 24 }), (day, months) => {
      const moved = addMonths(day, months);
      const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months];
      expect([Number(moved.slice(0, 4)), Number(moved.slice(5, 7))]).toEqual([year + Math.floor(month / 12), ((month % 12) + 12) % 12 + 1]);
      if (moved.slice(8) !== day.slice(8)) expect(addDays(moved, 1).slice(8)).toBe('01');
    }));
    expect(() => addMonths('2024-02-30', 1)).toThrow(RangeError);
  });

  test('an end that needs an event says which, and the last day that is possible', () => {
    const computation = evaluateRule(ruleById('deciding-on-registration')!, basisOf('2024-02-07'));
    expect(needsOf(computation)).toEqual(['registration-submitted']);
    expect(computation.until).toMatchObject({ counted: false, latest: '2024-01-15' });
    expect(evaluateRule(ruleById('publishing-the-call')!, basisOf('2024-02-07')).until).toMatchObject({ needs: 'called', latest: '2023-12-11' });
    expect(evaluateRule(ruleById('final-financial-report')!, basisOf('2024-02-07')).until).toMatchObject({ needs: 'results-published', latest: null });
    expect(valueOf(evaluateRule(ruleById('final-financial-report')!, basisOf('2024-02-07', { 'results-published': '2024-02-17' })).until)).toBe('2024-02-27');
  });

  test('hours are counted from a moment only, never from a day', () => {
    const rule = ruleById('precinct-results')!;
    expect(needsOf(evaluateRule(rule, basisOf('2024-02-07', { 'votes-counted': '2024-02-07' })))).toEqual(['votes-counted']);
    expect(valueOf(evaluateRule(rule, basisOf('2024-02-07', { 'votes-counted': '2024-02-07T21:30:00+04:00' })).until)).toBe('2024-02-08T21:30:00+04:00');
  });

  test('days that cannot be counted for are refused with the reason', () => {
    expect(['2024-02-07', '2024-02-30', '2023-02-29', '7.02.2024', '', '2012-10-09', '9999-01-01'].map(refuseVotingDay))
      .toEqual([null, 'no-such-day', 'no-such-day', 'not-a-date', 'not-a-date', 'too-early', 'too-late']);
    expect(() => evaluateRule(RULES[0]!, basisOf('2024-02-30'))).toThrow(RangeError);
  });
});

test('rules are sorted by the elections they hold for', () => {
  expect([['101.1'], ['203'], ['75', '189'], []].map((articles) => scopeOf({ articles }))).toEqual(['every-election', 'presidential', 'both-parts', 'every-election']);
});

test('counts in words', () => {
  expect(endFormula(ruleById('registration-documents')!.until!, 'az')).toBe('səsvermə günü − 30 gün, saat 18.00');
  expect(endFormula(ruleById('campaigning')!.until!, 'en')).toBe('the beginning of voting − 24 hours');
  expect(electionBasis(election, '2030-01-01')).toEqual({ votingDay: '2030-01-01', votingFrom: '08:00', events: { called: '2023-12-08' } });
});

/** What the last day of an event is counted from; null where the Code sets none. @throws when the rule that limits it is not there */
function limitOf(event: string): string | null {
  const latest = isEvent(event) ? EVENTS[event].latest : null;
  if (latest === null) return null;
  const anchor = ruleById(latest)?.until?.anchor;
  if (!anchor) throw new Error(`${latest} limits ${event} and has no end`);
  return anchor;
}
