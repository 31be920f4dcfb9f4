import { describe, expect, it } from 'vitest';
import { datedTerms } from '@/lib/calendar/due';
import { termEvent } from '@/lib/calendar/ics-events';
import { takeLinks } from '@/lib/calendar/take';
import { addDays } from '@/lib/time/baku';
import { loadExecutors, loadPlan } from '@/server/content/calendar';
import { loadElection } from '@/server/content/elections';

const election = loadElection('presidential-2024');
const calendar = election && loadPlan(election);
if (!election || !calendar) throw new Error('the plan of 2024 is gone');
const source = { election, calendar, executors: loadExecutors(), adopted: '2023-12-08', site: 'https://portal.example' };

function linksOf(id: string) {
  const item = calendar?.items.find(({ number }) => id.startsWith(`${number}-`));
  const term = item?.terms.find((known) => known.id === id);
  const event = item && term && termEvent(source, item, term, 'az');
  if (!event) throw new Error(`no event ${id}`);
  const links = takeLinks(event, 'https://portal.example', `/data/elections/presidential-2024/calendar/terms/${id}.az.ics`, 'Mənbə');
  return { event, links, google: new URL(links.google).searchParams, outlook: new URL(links.outlook).searchParams };
}

describe('adding a term to a calendar', () => {
  it.each([
    ['15-1, a deadline: its last whole day', '15-1', '20240113/20240114', '2024-01-13', '2024-01-14'],
    ['17-1, from a day until a time', '17-1', '20231219T000000/20240108T180000', '2023-12-19T00:00:00+04:00', '2024-01-08T18:00:00+04:00'],
    ['33-1, a window of whole days', '33-1', '20231224/20240114', '2023-12-24', '2024-01-14'],
    ['49-3, a moment', '49-3', '20240207T080000/20240207T080000', '2024-02-07T08:00:00+04:00', '2024-02-07T08:00:00+04:00'],
  ])('%s', (_, id, dates, start, end) => {
    const { google, outlook } = linksOf(id);
    expect(google.get('dates')).toBe(dates);
    expect(google.get('ctz')).toBe('Asia/Baku');
    expect([outlook.get('startdt'), outlook.get('enddt')]).toEqual([start, end]);
    expect(outlook.get('allday')).toBe(start.length === 10 ? 'true' : null);
  });

  it('gives every dated term the days of its file, and a title that says which row', () => {
    for (const item of calendar.items) {
      for (const term of item.terms) {
        const event = termEvent(source, item, term, 'en');
        if (!event) continue;
        const { google } = takeLinks(event, 'https://portal.example', '/x.ics', 'Source');
        const query = new URL(google).searchParams;
        const [start = '', end = ''] = (query.get('dates') ?? '').split('/');
        expect(start).toBe(event.start.slice(0, 19).replaceAll(/[-:]/g, ''));
        if (event.start.length === 10) expect(end).toBe(addDays(event.end ?? event.start, 1).replaceAll('-', ''));
        expect(query.get('text')).toContain(`Row ${item.number}`);
        expect(query.get('details')).toContain(event.url);
      }
    }
  });

  it('keeps addresses short enough for every browser and mail program, Azerbaijani letters included', () => {
    for (const { id } of datedTerms(calendar, null)) {
      const { links } = linksOf(id);
      expect(Math.max(links.google.length, links.outlook.length), id).toBeLessThan(2000);
    }
  });

  it('spells spaces so that Outlook reads them, and subscribes Apple Calendar to the term’s own file', () => {
    const { links } = linksOf('15-1');
    expect(links.outlook).not.toContain('+');
    expect(links.apple).toBe('webcal://portal.example/data/elections/presidential-2024/calendar/terms/15-1.az.ics');
    expect(links.file).toBe('/data/elections/presidential-2024/calendar/terms/15-1.az.ics');
    expect(links.reminders).toBe('/data/elections/presidential-2024/calendar/terms/15-1.az.reminders.ics');
  });
});
