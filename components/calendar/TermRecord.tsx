import { getTranslations } from 'next-intl/server';
import { CopyButton } from '@/components/ui/CopyButton';
import { Facts, type Fact } from '@/components/ui/Facts';
import type { Item, Term } from '@/lib/calendar/schema';
import { datePhraseText } from '@/lib/calendar/phrase';
import { termSpan } from '@/lib/calendar/state';
import { termCitation, termExecutors } from '@/lib/calendar/titles';
import { articleHref } from '@/lib/law';
import { OfficialPair } from './OfficialPair';
import type { PlanView } from './plan-view';
import { ClockedStateMark, StateMark } from './StateMark';
import { TermDate } from './TermDate';

type Props = { item: Item; term: Term; view: PlanView; /** Address of the file for calendars; null where there is no date. */ icsHref: string | null };

/** One term on its row's page: when, in whose words, on what basis, by whom. */
export async function TermRecord({ item, term, view, icsHref }: Props) {
  const [t, common] = [await getTranslations('calendar'), await getTranslations('common')];
  const { locale, announcedOn, nameOf, base } = view;
  const { id, action, statutory, articles, otherActs, published, withdrawn, changes } = term;
  const span = termSpan(published, announcedOn);
  const phrase = published ? datePhraseText(published, locale) : '';
  const facts: Fact[] = [
    ...(published && published.az !== datePhraseText(published, 'az') ? [{ term: t('wording'), value: <OfficialPair text={published} /> }] : []),
    { term: t('statutory'), value: statutory ? statutory[locale] : t('statutoryNone') },
    ...(articles.length > 0 ? [{ term: t('articles'), value: <ul className="figures flex flex-wrap gap-x-4">{articles.map((article) => <li key={article}><a className="tap min-w-11 underline" href={articleHref(locale, article)}>{article}</a></li>)}</ul> }] : []),
    ...(otherActs.length > 0 ? [{ term: t('otherActs'), value: otherActs.map((act) => act[locale]).join('\n') }] : []),
    { term: t('who'), value: <ul>{termExecutors(item, term).map((executor) => <li key={executor}><a className="tap underline" href={`${base}/executors/${executor}`}>{nameOf(executor)}</a></li>)}</ul> },
    ...(changes.length > 0 ? [{ term: t('changes'), value: <ul>{changes.map(({ on, what }) => <li key={on}><time dateTime={on}>{on}</time>: {what[locale]}</li>)}</ul> }] : []),
  ];
  return (
    <section id={id} className="mt-8">
      <h3 className="figures flex flex-wrap items-baseline gap-x-4 text-section">
        <a href={`#${id}`} className="no-underline" aria-label={termCitation(item, term, locale)}>{id}</a>
        <span>{phrase && published ? <TermDate published={published} locale={locale} /> : published ? common('states.regularly') : t('undated')}</span>
      </h3>
      {action && <p className="mt-1 whitespace-pre-line">{term.label && `${term.label}) `}{action[locale]}</p>}
      {withdrawn ? <p className="mt-1 font-semibold">{t('withdrawn')}</p> : span ? <p className="mt-1"><ClockedStateMark {...span} /></p> : <p className="mt-1 text-soft"><StateMark state={published ? 'regularly' : 'undated'} word={published ? common('states.regularly') : common('states.undated')} /><span className="block text-note">{published ? t('regularlyWhy') : t('undatedWhy')}</span></p>}
      <div className="mt-3 whitespace-pre-line"><Facts facts={facts} /></div>
      <p className="no-print mt-3 flex flex-wrap gap-3">
        {icsHref && <a className="button" href={icsHref}>{t('addToCalendar')}</a>}
        <CopyButton href={`#${id}`} label={common('copyLink')} done={common('copied')} failed={common('copyFailed')} />
      </p>
    </section>
  );
}
