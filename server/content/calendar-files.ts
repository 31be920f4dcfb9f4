import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { calendarAtom } from '@/lib/calendar/atom';
import { calendarCsv } from '@/lib/calendar/csv';
import type { FeedSource } from '@/lib/calendar/feed';
import { termEvent } from '@/lib/calendar/ics-events';
import { toCalendarFile, type PlanSource } from '@/lib/calendar/open-data';
import { pathTerms } from '@/lib/calendar/paths';
import { termCitation, termExecutors } from '@/lib/calendar/titles';
import { versionSteps } from '@/lib/calendar/versions';
import type { Election } from '@/lib/elections';
import { LOCALES, type Locale } from '@/lib/locale';
import { siteUrl } from '@/server/env';
import { loadExecutors, loadPlan } from './calendar';
import { loadHistory, loadVersions } from './calendar-history';
import { icsFiles, type CalendarDataFile } from './calendar-ics';
import { loadPaths } from './paths';
import { remember } from './remember';

/**
 * Every open-data file of an election's plan: `calendar.json` always (it says when no plan was received), and where there
 * is a plan also CSV, ICS (whole, by executor, by dated term, by path, each without and with reminders) and Atom in both languages.
 * @throws ContentError
 */
export function calendarFiles(election: Election): ReadonlyMap<string, CalendarDataFile> {
  const folder = `content/elections/${election.id}`;
  return remember([`${folder}/calendar.yaml`, `${folder}/history.yaml`, `${folder}/paths.yaml`, `${folder}/election.yaml`, 'content/executors.yaml'], () => new Map(
    [jsonFile(election), ...planFiles(election)].map((file) => [file.path, file]),
  ), siteUrl());
}

function jsonFile(election: Election): CalendarDataFile {
  const body = () => `${JSON.stringify(toCalendarFile(election, loadPlan(election), loadExecutors(), planSource(election), loadHistory(election)?.versions ?? []))}\n`;
  return { path: 'calendar.json', contentType: 'application/json; charset=utf-8', body };
}

function planFiles(election: Election): CalendarDataFile[] {
  const calendar = loadPlan(election);
  const { adopted } = election.plan;
  if (!calendar || !adopted) return [];
  const executors = loadExecutors();
  const source: FeedSource = { election, calendar, executors, adopted, site: siteUrl(), history: loadHistory(election), steps: versionSteps(loadVersions(election), executors) };
  return [
    { path: 'calendar.csv', contentType: 'text/csv; charset=utf-8', body: () => calendarCsv(calendar, executors, election) },
    ...LOCALES.flatMap((locale) => [
      { path: `calendar.${locale}.atom`, contentType: 'application/atom+xml; charset=utf-8', body: (nowMs: number) => calendarAtom(source, locale, nowMs) },
      ...icsFiles(source, locale, 'calendar', null, () => true),
      ...executorFiles(source, locale),
      ...termFiles(source, locale),
      ...pathFiles(source, locale),
    ]),
  ];
}

function executorFiles(source: FeedSource, locale: Locale): CalendarDataFile[] {
  const named = new Set(source.calendar.items.flatMap(({ executors }) => executors.ids));
  return source.executors.filter(({ id }) => named.has(id)).flatMap((executor) => icsFiles(
    source, locale, `calendar/executors/${executor.id}`, executor, (item, term) => termExecutors(item, term).includes(executor.id),
  ));
}

function termFiles(source: FeedSource, locale: Locale): CalendarDataFile[] {
  return source.calendar.items.flatMap((item) => item.terms
    .filter((term) => termEvent(source, item, term, locale) !== null)
    .flatMap((term) => {
      const about = { az: termCitation(item, term, 'az'), en: termCitation(item, term, 'en') };
      return icsFiles(source, locale, `calendar/terms/${term.id}`, about, (_, other) => other.id === term.id);
    }));
}

function pathFiles(source: FeedSource, locale: Locale): CalendarDataFile[] {
  return loadPaths(source.election.id).flatMap((way) => {
    const terms = new Set(pathTerms(way));
    return icsFiles(source, locale, `calendar/paths/${way.id}`, way.title, (_, term) => terms.has(term.id));
  });
}

function planSource({ plan }: Election): PlanSource {
  const received = plan.sourceFile && createHash('sha256').update(readFileSync(path.join(process.cwd(), 'content/sources', plan.sourceFile))).digest('hex');
  return { decision: plan.decision, adopted: plan.adopted, sha256: received };
}
