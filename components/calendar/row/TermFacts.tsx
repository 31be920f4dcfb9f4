import { getTranslations } from 'next-intl/server';
import { TermCount } from '@/components/calendar/counting/TermCount';
import { OfficialPair } from '@/components/calendar/OfficialPair';
import type { PlanView } from '@/components/calendar/plan-view';
import { Dated } from '@/components/ui/Dated';
import { Facts, type Fact } from '@/components/ui/Facts';
import { computeTerm } from '@/lib/calendar/computed';
import { datePhraseText } from '@/lib/calendar/phrase';
import type { Item, Term } from '@/lib/calendar/schema';
import { termExecutors } from '@/lib/calendar/titles';
import type { Election } from '@/lib/elections';
import { articleHref } from '@/lib/law';

type Props = { election: Election; item: Item; term: Term; view: PlanView };

/** A term's date as worded and as counted, its basis in law, its executors, its changes. */
export async function TermFacts({ election, item, term, view }: Props) {
  const t = await getTranslations('calendar');
  const { locale, nameOf, base } = view;
  const { id, statutory, articles, otherActs, published, changes } = term;
  const counted = <><TermCount computed={computeTerm(term, election)} locale={locale} /><p><a className="tap text-note underline" href={`${base}/counting#${id}`}>{t('counting.link')}</a></p></>;
  const facts: Fact[] = [
    ...(published && published.az !== datePhraseText(published, 'az') ? [{ term: t('wording'), value: <OfficialPair text={published} /> }] : []),
    { term: t('counting.counted'), value: counted },
    { term: t('statutory'), value: statutory ? statutory[locale] : t('statutoryNone') },
    ...(articles.length > 0 ? [{ term: t('articles'), value: <ul className="figures flex flex-wrap gap-x-4">{articles.map((article) => <li key={article}><a className="tap min-w-11 underline" href={articleHref(locale, article)}>{article}</a></li>)}</ul> }] : []),
    ...(otherActs.length > 0 ? [{ term: t('otherActs'), value: otherActs.map((act) => act[locale]).join('\n') }] : []),
    { term: t('who'), value: <ul>{termExecutors(item, term).map((executor) => <li key={executor}><a className="tap underline" href={`${base}/executors/${executor}`}>{nameOf(executor)}</a></li>)}</ul> },
    ...(changes.length > 0 ? [{ term: t('changes'), value: <ul>{changes.map(({ on, what, correction }) => <li key={on}><Dated value={on} locale={locale} />{correction && ` (${t('changesPage.correction')})`}: {what[locale]}</li>)}</ul> }] : []),
  ];
  return <div className="mt-3 whitespace-pre-line"><Facts facts={facts} /></div>;
}
