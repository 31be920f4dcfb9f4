import type { Locale } from '@/lib/locale';
import { addDays, startMs } from '@/lib/time/baku';
import { differenceText } from './difference-text';
import { describeTerm, termUrl, type FeedSource } from './feed';
import { feedWords } from './feed-words';
import { dayOf } from './stamp';
import { termCitation, termTitle } from './titles';

/** A deadline is announced this many days before it ends. */
const NOTICE_DAYS = 3;
const TAG = 'tag:election-transparency-portal,2023:';

type Entry = { id: string; title: string; url: string; updated: string; text: string };

/**
 * An Atom feed: the plan's adoption and each later version, each dated term once its day comes near (three days before a
 * deadline, otherwise the day it begins), and each change of a term. Newest first. Source: RFC 4287.
 * @param nowMs entries after this moment are left out; milliseconds since 1970 UTC
 */
export function calendarAtom(source: FeedSource, locale: Locale, nowMs: number): string {
  const words = feedWords[locale];
  const { election, site } = source;
  const page = `${site}/${locale}/elections/${election.id}/calendar`;
  const self = `${site}/data/elections/${election.id}/calendar.${locale}.atom`;
  const entries = [adoption(source, locale, page), ...versionEntries(source, locale, page), ...termEntries(source, locale)]
    .filter(({ updated }) => startMs(updated) <= nowMs)
    .sort((a, b) => startMs(b.updated) - startMs(a.updated));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `<id>${TAG}${election.id}/calendar/${locale}</id>`,
    `<title>${escapeXml(`${election.shortName[locale]}${words.nameEnding}`)}</title>`,
    `<subtitle>${escapeXml(words.feedSubtitle)}</subtitle>`,
    `<updated>${entries[0]?.updated ?? instant(source.adopted)}</updated>`,
    `<author><name>${locale === 'az' ? 'Seçki portalı' : 'Election portal'}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${locale}" href="${escapeXml(page)}"/>`,
    ...entries.map(writeEntry),
    '</feed>', '',
  ].join('\n');
}

function adoption({ election, adopted }: FeedSource, locale: Locale, url: string): Entry {
  return { id: `${TAG}${election.id}/adopted/${locale}`, title: `${feedWords[locale].adopted}: ${election.name[locale]}`, url, updated: instant(adopted), text: feedWords[locale].footer };
}

/** A later version of the plan, with everything it changed. */
function versionEntries({ election, steps = [] }: FeedSource, locale: Locale, page: string): Entry[] {
  return steps.map(({ to, differences }) => ({
    id: `${TAG}${election.id}/version-${to.adopted}/${locale}`,
    title: `${feedWords[locale].newVersion} ${to.decision}`,
    url: `${page}/changes#${to.adopted}`,
    updated: instant(to.adopted),
    text: [...differences.map((difference) => differenceText(difference, locale)), feedWords[locale].footer].join('\n'),
  }));
}

function termEntries(source: FeedSource, locale: Locale): Entry[] {
  const { id } = source.election;
  return source.calendar.items.flatMap((item) => item.terms.flatMap((term) => {
    const title = `${termCitation(item, term, locale)}: ${termTitle(item, term, locale)}`;
    const url = termUrl(source, item, term, locale);
    const changes = term.changes.map(({ on, what, correction }, index) => ({
      id: `${TAG}${id}/${term.id}/change-${index + 1}/${locale}`, title: `${correction ? feedWords[locale].corrected : feedWords[locale].changed}: ${title}`, url, updated: instant(on), text: what[locale],
    }));
    const day = term.withdrawn ? null : noticeDay(term.published);
    if (!day) return changes;
    // what is due before the plan was adopted is announced with it
    const announced = day < source.adopted ? source.adopted : day;
    return [...changes, { id: `${TAG}${id}/${term.id}/${locale}`, title, url, updated: instant(announced), text: describeTerm(source, item, term, locale) }];
  }));
}

function noticeDay(published: { kind: string; from: string | null; until: string | null } | null): string | null {
  if (!published) return null;
  if (published.kind === 'by' && published.until) return addDays(dayOf(published.until), -NOTICE_DAYS);
  return published.from && dayOf(published.from);
}

function writeEntry({ id, title, url, updated, text }: Entry): string {
  return [
    '<entry>', `<id>${id}</id>`, `<title>${escapeXml(title)}</title>`, `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`, `<content type="text">${escapeXml(text)}</content>`, '</entry>',
  ].join('');
}

function instant(stamp: string): string {
  return `${dayOf(stamp)}T00:00:00+04:00`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
