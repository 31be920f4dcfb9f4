import type { CalendarConnection, ConnectedRow } from '@/components/documents/ClauseCalendar';
import { citesArticle } from '@/lib/calendar/filter';
import { rowSubject } from '@/lib/calendar/row-title';
import type { Item } from '@/lib/calendar/schema';
import type { ClauseAtAddress } from '@/lib/documents/clause-page';
import { referencesOf } from '@/lib/documents/references';
import { textOnDay } from '@/lib/documents/validity';
import type { Election } from '@/lib/elections';
import { articlesOf } from '@/lib/law';
import type { Locale } from '@/lib/locale';
import { loadPlan } from '@/server/content/calendar';
import { electionsWithPlan } from '@/server/content/elections';
import { loadRelatedRows } from '@/server/content/related-rows';

/**
 * The rows of every plan that a clause is connected with: those that cite an article which the clause cites, and those
 * that editors named with their reason. A plan without any is left out.
 */
export function clauseCalendar({ document, clause, shown }: ClauseAtAddress, locale: Locale): CalendarConnection[] {
  const articles = referencesOf(clause.text, 'az', shown.texts.az.clauses.map(({ id }) => id)).flatMap((target) => (target.kind === 'article' ? [target.article] : []));
  const related = loadRelatedRows(document).filter((entry) => entry.clause === clause.id);
  return electionsWithPlan().flatMap((election): CalendarConnection[] => {
    const items = loadPlan(election)?.items ?? [];
    const byArticle = articles.flatMap((article) => items.flatMap((item) => rowsByArticle(item, article, locale)));
    const byEditor = related.filter((entry) => entry.election === election.id).flatMap(({ terms, reason }) => items.flatMap((item) => {
      const own = item.terms.filter(({ id }) => terms.includes(id));
      return own.length === 0 ? [] : [{ ...describe(item, locale), terms: own, reason: { kind: 'editor' as const, text: reason[locale] } }];
    }));
    const rows = [...byEditor, ...byArticle];
    return rows.length === 0 ? [] : [{ ...describeElection(election, locale), missing: election.votingDay !== 'today' && textOnDay(document, election.votingDay).kind === 'not-received', rows }];
  });
}

function rowsByArticle(item: Item, article: string, locale: Locale): ConnectedRow[] {
  const terms = item.terms.filter(({ articles }) => citesArticle(articles.flatMap(articlesOf), article));
  if (terms.length === 0) return [];
  const citedAs = [...new Set(terms.flatMap(({ articles }) => articles.filter((cited) => citesArticle(articlesOf(cited), article))))];
  return [{ ...describe(item, locale), terms, reason: { kind: 'article', article, citedAs: citedAs.filter((cited) => cited !== article) } }];
}

function describe(item: Item, locale: Locale): Pick<ConnectedRow, 'number' | 'subject'> {
  return { number: item.number, subject: rowSubject(item, locale, 110) };
}

function describeElection({ id, shortName, votingDay }: Election, locale: Locale) {
  return { election: id, name: shortName[locale], votingDay: votingDay === 'today' ? null : votingDay };
}
