import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { NextIntlClientProvider } from 'next-intl';
import { expect, test } from 'vitest';
import { ConstituencyToday } from '@/components/cameras/constituency/ConstituencyToday';
import { DayProvider } from '@/components/cameras/ledger/DayProvider';
import { packTable } from '@/lib/cameras/availability-pack';
import { dayTable } from '@/lib/cameras/availability-table';
import type { DayRecord } from '@/lib/cameras/day-record';
import en from '@/messages/en.json';

const record: DayRecord = {
  v: 1, election: 'rehearsal', day: '2026-11-22', hours: null, at: '2026-11-22T08:00:00Z', list: 'f'.repeat(64), everyMs: 10_000,
  ledger: { n: 1, hash: '0'.repeat(64) }, cameras: { '57-1': [[0, 'live']], '57-2': [[0, 'live'], [3600, 'offline', 'http-404']] }, notes: [],
};
const ids = ['57-1', '57-2'];

function html(found: boolean): string {
  const snapshot = found ? packTable(dayTable(record, ids, Date.parse(record.at))) : null;
  const today = createElement(ConstituencyToday, { locale: 'en', election: 'rehearsal', base: '/en/elections/rehearsal/cameras', ids, snapshot });
  return renderToStaticMarkup(createElement(NextIntlClientProvider, { locale: 'en', messages: { cameras: en.cameras }, timeZone: 'Asia/Baku', children: createElement(DayProvider, null, today) }));
}

test('a constituency’s page holds the bars that the build found, as of their moment', () => {
  const page = html(true);
  expect(page.match(/class="day-bar"/g)).toHaveLength(2);
  expect(page).toContain('This is the record as of 22 November 2026, 12:00:00');
  expect(page).toContain('href="/status/rehearsal/days/2026-11-22.json"');
});

test('without a record it says so and links the files', () => {
  const page = html(false);
  expect(page).not.toContain('day-bar');
  expect(page).toContain('There was no record yet when this page was made');
  expect(page).toContain('href="/status/rehearsal/days/index.json"');
});
