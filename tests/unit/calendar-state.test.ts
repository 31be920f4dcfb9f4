import { describe, expect, it } from 'vitest';
import { datePhraseText } from '@/lib/calendar/phrase';
import type { Published, PublishedKind } from '@/lib/calendar/schema';
import { bakuDaysUntil, termSpan, termState } from '@/lib/calendar/state';
import { parseAt } from '@/lib/time/baku';
import { loadCalendar } from '@/server/content/calendar';

const ANNOUNCED = '2023-12-07';

describe('the state of a term', () => {
  it.each([
    ['by', null, '2024-01-13', '2023-12-06T23:59', 'next'],
    ['by', null, '2024-01-13', '2023-12-07T00:00', 'open'],
    ['by', null, '2024-01-13', '2024-01-13T23:59', 'open'],
    ['by', null, '2024-01-13', '2024-01-14T00:00', 'past'],
    ['window', '2023-12-19', '2024-01-08T18:00:00+04:00', '2023-12-18T23:59', 'next'],
    ['window', '2023-12-19', '2024-01-08T18:00:00+04:00', '2023-12-19T00:00', 'open'],
    ['window', '2023-12-19', '2024-01-08T18:00:00+04:00', '2024-01-08T17:59', 'open'],
    ['window', '2023-12-19', '2024-01-08T18:00:00+04:00', '2024-01-08T18:00', 'past'],
    ['window', '2024-01-15', '2024-02-06T08:00:00+04:00', '2024-02-06T07:59', 'open'],
    ['window', '2024-01-15', '2024-02-06T08:00:00+04:00', '2024-02-06T08:00', 'past'],
    ['window', '2023-12-24', '2024-01-13', '2024-01-13T23:59', 'open'],
    ['window', '2023-12-24', '2024-01-13', '2024-01-14', 'past'],
    ['from', '2024-02-07', null, '2024-02-06T23:59', 'next'],
    ['from', '2024-02-07', null, '2024-02-07', 'open'],
    ['from', '2024-02-07', null, '2026-11-21', 'open'],
    ['on', '2024-02-07', '2024-02-07', '2024-02-06T23:59', 'next'],
    ['on', '2024-02-07', '2024-02-07', '2024-02-07T23:59', 'open'],
    ['on', '2024-02-07', '2024-02-07', '2024-02-08', 'past'],
    ['on', '2024-02-07T07:30:00+04:00', '2024-02-07T07:30:00+04:00', '2024-02-07T07:29', 'next'],
    ['on', '2024-02-07T07:30:00+04:00', '2024-02-07T07:30:00+04:00', '2024-02-07T07:30', 'open'],
    ['on', '2024-02-07T07:30:00+04:00', '2024-02-07T07:30:00+04:00', '2024-02-07T07:31', 'past'],
    ['regularly', null, null, '2024-01-01', 'regularly'],
  ] as const)('%s %s … %s is at %s: %s', (kind, from, until, at, state) => {
    expect(termState(published(kind, from, until), moment(at), ANNOUNCED)).toBe(state);
  });

  it('is undated where the plan gives no date', () => {
    expect(termState(null, moment('2024-01-01'), ANNOUNCED)).toBe('undated');
  });

  it('takes midnight in Baku, not in UTC', () => {
    expect(termSpan(published('by', null, '2024-01-13'), ANNOUNCED)).toEqual({ startMs: Date.UTC(2023, 11, 6, 20), endMs: Date.UTC(2024, 0, 13, 20) });
  });

  it('knows no beginning of a deadline where the announcement is not known', () => {
    expect(termSpan(published('by', null, '2024-01-13'), null)?.startMs).toBeNull();
    expect(termState(published('by', null, '2024-01-13'), moment('2016-02-01'), null)).toBe('open');
  });

  it('counts days by midnights in Baku', () => {
    expect(bakuDaysUntil(moment('2024-02-06T23:59'), moment('2024-02-07T00:00'))).toBe(1);
    expect(bakuDaysUntil(moment('2024-02-07T00:00'), moment('2024-02-07T23:59'))).toBe(0);
    expect(bakuDaysUntil(moment('2024-02-08'), moment('2024-02-07'))).toBe(-1);
  });
});

describe('a date in words', () => {
  const terms = (loadCalendar('presidential-2024')?.items ?? []).flatMap((item) => item.terms.flatMap((term) => (term.published ? [{ id: term.id, published: term.published }] : [])));

  it.each(terms.filter(({ published: { kind } }) => kind === 'by'))('generates the official form of term $id', ({ published: given }) => {
    expect(datePhraseText(given, 'az')).toBe(given.az.replace(/-(dan|dən) gec olmayaraq$/, '-dək'));
  });

  it.each(terms.filter(({ id }) => ['17-1', '33-1', '33-2'].includes(id)))('generates the official window of term $id', ({ published: given }) => {
    expect(datePhraseText(given, 'az')).toBe(given.az);
  });

  it('names each end once', () => {
    expect(datePhraseText(published('window', '2024-01-15', '2024-02-06T08:00:00+04:00'), 'az')).toBe('2024-cü il yanvarın 15-dən fevralın 6-sı saat 8.00-dək');
    expect(datePhraseText(published('window', '2024-01-15', '2024-02-06T08:00:00+04:00'), 'en')).toBe('15 January 2024 – 6 February 2024, 08:00');
    expect(datePhraseText(published('on', '2024-02-07T07:30:00+04:00', '2024-02-07T07:30:00+04:00'), 'az')).toBe('2024-cü il fevralın 7-si saat 7.30');
    expect(datePhraseText(published('from', '2024-02-07', null), 'az')).toBe('2024-cü il fevralın 7-dən');
    expect(datePhraseText(published('by', null, '2023-12-09'), 'en')).toBe('By 9 December 2023');
    expect(datePhraseText(published('regularly', null, null), 'az')).toBe('');
  });
});

function published(kind: PublishedKind, from: string | null, until: string | null): Published {
  return { az: 'x', en: 'x', kind, from, until };
}

function moment(at: string): number {
  const ms = parseAt(at);
  if (ms === null) throw new Error(`${at} is no moment`);
  return ms;
}
