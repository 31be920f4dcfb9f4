import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';
import { formatDate } from '@/lib/time/format';
import { feedWords } from './feed-words';
import type { PlanHistory } from './history-schema';
import type { Calendar, Executor, Item, Term } from './schema';
import { dayOf } from './stamp';
import { termExecutors } from './titles';
import type { VersionStep } from './versions';

/** What every calendar file of an election is made from. */
export type FeedSource = {
  election: Election;
  calendar: Calendar;
  executors: readonly Executor[];
  /** Day on which the plan was adopted. */
  adopted: string;
  /** What readers' calendars were told of each term before. */
  history?: PlanHistory | null;
  /** What each later version of the plan changed. */
  steps?: readonly VersionStep[];
  /** Address of the portal without a slash at the end. */
  site: string;
};

/** Address of a term on the portal: its row's page, at the term. */
export function termUrl({ site, election }: FeedSource, item: Item, term: Term, locale: Locale): string {
  return `${site}/${locale}/elections/${election.id}/calendar/${item.number}#${term.id}`;
}

/** What a term's entry says below its title: date and law as worded, who, and that English is unofficial. */
export function describeTerm(source: FeedSource, item: Item, term: Term, locale: Locale): string {
  const words = feedWords[locale];
  const names = termExecutors(item, term).flatMap((id) => source.executors.filter((executor) => executor.id === id)).map((executor) => executor[locale]);
  const law = [term.statutory?.[locale], ...(term.articles.length > 0 ? [`${term.articles.length === 1 && !term.articles[0]?.includes('-') ? words.article : words.articles}: ${term.articles.join(', ')}`] : []), ...term.otherActs.map((act) => act[locale])];
  return [
    term.published && `${words.published}: ${term.published[locale]}`,
    `${words.law}: ${law.filter(Boolean).join(' · ')}`,
    `${words.executors}: ${names.join('; ')}`,
    ...term.changes.map(({ on, what, correction }) => `${correction ? words.corrected : words.changed}, ${formatDate(dayOf(on), locale)}: ${what[locale]}`),
    words.footer,
  ].filter(Boolean).join('\n');
}
