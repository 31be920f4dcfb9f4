import { useTranslations } from 'next-intl';
import type { PlanView } from '@/components/calendar/plan-view';
import { stepWording, type StepRow } from '@/lib/calendar/paths';
import { termExecutors } from '@/lib/calendar/titles';
import { articleHref } from '@/lib/law';
import type { Locale } from '@/lib/locale';
import { PathTerm } from './PathTerm';
import { PathWording } from './PathWording';

type Props = { row: StepRow; view: PlanView; /** Id that the step itself has, so that no other element repeats it. */ anchor: string };

/** What one row of the plan says about a step: when, in the plan's own words, by whom, on what basis. */
export function PathRow({ row, view, anchor }: Props) {
  const [t, calendar] = [useTranslations('calendar.paths'), useTranslations('calendar')];
  const { locale, base, nameOf } = view;
  const { item, terms } = row;
  const wording = stepWording(row);
  const executors = [...new Set(terms.flatMap((term) => termExecutors(item, term)))];
  const articles = [...new Set(terms.flatMap((term) => term.articles))];
  const acts = [...new Map(terms.flatMap((term) => term.otherActs).map((act) => [act.az, act])).values()];
  return (
    <div className="path-row">
      <ul role="list" className="path-terms">
        {terms.map((term) => <PathTerm key={term.id} term={term} view={view} id={term.id === anchor ? undefined : term.id} />)}
      </ul>
      <div className="path-plan">
        {wording && <PathWording text={wording} locale={locale} />}
        {terms.map(({ id, label, action }) => action && <PathWording key={id} text={action} locale={locale} label={label} />)}
        <dl className="path-facts">
          <div><dt>{t('executor')}</dt><dd>{executors.map(nameOf).join(' · ')}</dd></div>
          {acts.length > 0 && <div><dt>{calendar('otherActs')}</dt><dd>{acts.map((act) => act[locale]).join(' · ')}</dd></div>}
          {articles.length > 0 && <div><dt>{calendar('articles')}</dt><dd className="figures">{joined(articles, locale)}</dd></div>}
          <div><dt className="sr-only">{t('inPlan')}</dt><dd><a className="tap underline" href={`${base}/${item.number}${terms.length === 1 ? `#${terms[0]?.id ?? ''}` : ''}`}>{calendar('row', { number: item.number })}</a></dd></div>
        </dl>
      </div>
    </div>
  );
}

function joined(articles: readonly string[], locale: Locale) {
  return articles.map((article) => <a key={article} className="tap path-article underline" href={articleHref(locale, article)}>{article}</a>);
}
