import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { NextIntlClientProvider } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { BuiltRecord } from '@/components/cameras/today/BuiltRecord';
import { unpackBar } from '@/lib/cameras/availability-bar';
import { builtDay } from '@/lib/cameras/built-day';
import type { DayRecord, Step } from '@/lib/cameras/day-record';
import en from '@/messages/en.json';

const DAY = '2026-11-22';
const at = (time: string) => Date.parse(`${DAY}T${time}+04:00`);
const second = (time: string) => (at(time) - at('00:00:00')) / 1000;

function record(cameras: Record<string, Step[]>): DayRecord {
  return {
    v: 1, election: 'rehearsal', day: DAY, hours: { from: `${DAY}T03:30:00Z`, until: `${DAY}T15:00:00Z` }, at: `${DAY}T06:00:00Z`, list: 'f'.repeat(64), everyMs: 10_000,
    ledger: { n: 1, hash: '0'.repeat(64) }, cameras,
    notes: [{ kind: 'explanation', n: 9, at: `${DAY}T05:00:00Z`, author: 'A. B.', about: { ids: ['57-2'] }, from: `${DAY}T04:00:00Z`, until: `${DAY}T04:10:00Z`, text: { en: 'Power cut' } }],
  };
}

const steps: Step[] = [[second('07:00:00'), 'live'], [second('08:00:00'), 'offline', 'http-404'], [second('08:10:00'), 'live'], [second('09:00:00'), 'frozen', 'not-advancing'], [second('09:30:00'), 'live']];
const found = builtDay(record({ '57-2': steps, '57-3': [[second('07:00:00'), 'live']] }), '57-2', at('10:00:30'));

describe('what a build knows of a camera’s day', () => {
  it('is its times within the promised hours, its breaks the newest first, its own notes', () => {
    expect(found).toMatchObject({ day: DAY, at: `${DAY}T06:00:00Z`, hours: { fromMs: at('07:30:00'), untilMs: at('10:00:00'), open: true }, breakCount: 2 });
    expect(found?.times).toEqual({ live: 110 * 60_000, offline: 10 * 60_000, frozen: 30 * 60_000 });
    expect(found?.breaks).toEqual([
      { fromMs: at('09:00:00'), untilMs: at('09:30:00'), state: 'frozen', reason: 'not-advancing' }, { fromMs: at('08:00:00'), untilMs: at('08:10:00'), state: 'offline', reason: 'http-404' },
    ]);
    expect(found?.notes.map(({ n }) => n)).toEqual([9]);
    expect(unpackBar(found?.bar ?? '').at(-1)).toEqual({ from: 190, until: 200, state: 'live' });
  });

  it('counts the promised time before the first look as not measured, and names it', () => {
    const late = builtDay(record({ '57-2': [[second('09:00:00'), 'live']], '1-1': [[second('08:00:00'), 'live']] }), '57-2', at('10:00:30'));
    expect(late?.times).toEqual({ live: 60 * 60_000, unmeasured: 90 * 60_000 });
    expect(late?.breaks.map(({ state, reason }) => [state, reason])).toEqual([['unmeasured', 'not-listed'], ['unmeasured', 'not-running']]);
  });

  it('holds a few breaks and says how many there are', () => {
    const flapping = Array.from({ length: 60 }, (_, minute): Step => [second('08:00:00') + minute * 60, minute % 2 ? 'live' : 'offline']);
    const many = builtDay(record({ '57-2': flapping }), '57-2', at('10:00:30'));
    expect([many?.breaks.length, many?.breakCount]).toEqual([8, 31]);
    expect(many?.breaks[0]?.fromMs).toBe(at('08:58:00'));
  });

  it('is nothing where the record does not name the camera', () => {
    expect(builtDay(record({ '57-3': steps }), '57-2', at('10:00:30'))).toBeNull();
  });

  it('is told in words, with the moment and the file', () => {
    if (!found) throw new Error('no day');
    const html = renderToStaticMarkup(createElement(NextIntlClientProvider, { locale: 'en', messages: { cameras: en.cameras }, timeZone: 'Asia/Baku', children: createElement(BuiltRecord, { built: found, locale: 'en', election: 'rehearsal', id: '57-2' }) }));
    for (const words of ['as of 22 November 2026, 10:00:00', 'Live: <strong>1 h 50 min</strong> (73.3%)', '09:00:00–09:30:00', '30 min', 'Picture frozen', 'No new picture comes', 'Power cut', 'href="/status/rehearsal/days/2026-11-22.json"']) expect(html).toContain(words);
  });
});
