import { useTranslations } from 'next-intl';
import { ruleLines } from '@/lib/calendar/planner-lines';
import { ruleById } from '@/lib/calendar/rules/catalogue';
import { scopeOf } from '@/lib/calendar/rules/rule';
import type { Item, Term } from '@/lib/calendar/schema';
import { termExecutors, termTitle } from '@/lib/calendar/titles';
import type { PlannerView } from './planner-view';

type Props = { item: Item; term: Term; /** Its place in the plan. */ place: number; view: PlannerView };

/** One term: its rule in words, and room for the date that the browser counts. */
export function PlannerRow({ item, term, place, view }: Props) {
  const t = useTranslations('calendar.planner');
  const { locale, base, modelName, nameOf, differenceOf } = view;
  const { id, articles } = term;
  const difference = differenceOf(term);
  return (
    <li className="planner-row" id={id} data-planned={id} data-place={place} data-part={item.phase} data-rule={term.rule ?? undefined} data-articles={articles.join(' ') || undefined}>
      <a className="planner-number" href={`${base}/${item.number}#${id}`} aria-label={t('rowOf', { number: item.number, election: modelName })}>{item.number}</a>
      <div className="planner-what">
        <p className="planner-action">{termTitle(item, term, locale)}</p>
        <p className="planner-executors">{termExecutors(item, term).map((executor) => <span key={executor} data-executor={executor}>{nameOf(executor)}</span>)}</p>
        {articles.length > 0 && <p className="planner-articles">{t('articles', { count: articles.length, articles: articles.join(', ') })}</p>}
      </div>
      <div className="planner-date">
        <PlannerRule term={term} view={view} />
        <p className="planner-late" dangerouslySetInnerHTML={{ __html: '' }} />
        {difference !== null && <p className="planner-remark">{t('differs', { election: modelName, days: difference })} <a href={`${base}/counting#${id}`}>{view.countingLabel}</a></p>}
      </div>
    </li>
  );
}

function PlannerRule({ term, view: { locale, presidential } }: { term: Term; view: PlannerView }) {
  const t = useTranslations('calendar.planner');
  const rule = term.rule === null ? null : ruleById(term.rule);
  const special = rule && !presidential ? rule.articles.filter((article) => scopeOf({ articles: [article] }) === 'presidential') : [];
  const regularly = term.published?.kind === 'regularly';
  const never = rule === null ? t(regularly ? 'regularly' : 'noRule') : special.length > 0 && special.length === rule.articles.length ? t('presidentialOnly') : null;
  return (
    <>
      {never && <p className="planner-never">{never}</p>}
      {never && !regularly && term.statutory && <p className="planner-remark">{term.statutory[locale]}</p>}
      {rule && !never && (
        <>
          <p className="planner-when" dangerouslySetInnerHTML={{ __html: '' }} />
          <p className="planner-count" dangerouslySetInnerHTML={{ __html: '' }} />
          <p className="planner-rule">{ruleLines(rule, locale).map(({ end, words }) => <span key={end} className="planner-line">{t(end)}: {words}</span>)}</p>
          {special.length > 0 && <p className="planner-remark">{t('bothParts', { count: special.length, articles: special.join(', ') })}</p>}
        </>
      )}
    </>
  );
}
