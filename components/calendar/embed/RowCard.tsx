import { useTranslations } from 'next-intl';
import type { PlanView } from '@/components/calendar/plan-view';
import { ClockedStateMark, StateMark } from '@/components/calendar/StateMark';
import { TermDate } from '@/components/calendar/TermDate';
import { CARD_LETTERS, termWords } from '@/lib/calendar/embed';
import type { Item, Term } from '@/lib/calendar/schema';
import { shortenWords } from '@/lib/calendar/shorten';
import { termSpan } from '@/lib/calendar/state';

type Props = { item: Item; view: PlanView; election: string; /** Whose plan it is: `CEC decision 7/16`; empty where no decision is known. */ source: string };

/** One row as a card for other sites, hidden until the address asks for it. Its number leads to the row's page. */
export function RowCard({ item, view, election, source }: Props) {
  const t = useTranslations('calendar');
  const { number, action, terms } = item;
  const href = `${view.base}/${number}`;
  return (
    <article data-card={number} hidden suppressHydrationWarning className="flex min-h-dvh flex-col gap-3 p-4 [&[hidden]]:hidden">
      <p className="text-note text-soft">{election}, {t('title')}</p>
      <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-5">
        <a href={href} target="_blank" rel="noopener" data-card-link suppressHydrationWarning className="tap figures min-w-11 font-serif text-[3.25rem] leading-none font-semibold no-underline"><span className="sr-only">{t('columns.number')} </span><span data-card-number suppressHydrationWarning>{number}</span></a>
        <ul className="grid gap-y-1">{terms.map((term) => <CardTerm key={term.id} term={term} view={view} />)}</ul>
      </div>
      <p data-card-words="" suppressHydrationWarning lang={view.locale} className={`${view.locale === 'az' ? 'official' : ''} [&[hidden]]:hidden`}>{shortenWords(action[view.locale], CARD_LETTERS)}</p>
      {terms.map((term) => <TermWords key={term.id} item={item} term={term} view={view} />)}
      <p className="mt-auto flex flex-wrap items-center gap-x-5 border-t border-rule text-note">
        <a href={href} target="_blank" rel="noopener" data-card-link suppressHydrationWarning className="tap font-semibold underline">{t('dossier.card.onPortal', { number })}</a>
        {source && <span className="text-soft">{source}</span>}
        <Unofficial view={view} />
      </p>
    </article>
  );
}

/** A term's own words, hidden until the address asks for the term alone. Nothing where its words are the row's. */
function TermWords({ item, term, view }: { item: Item; term: Term; view: PlanView }) {
  const { lead, words } = termWords(item, term, view.locale);
  if (!words) return null;
  return <p data-card-words={term.id} hidden suppressHydrationWarning lang={view.locale} className={`whitespace-pre-line ${view.locale === 'az' ? 'official' : ''} [&[hidden]]:hidden`}>{[lead, words].filter(Boolean).join('\n')}</p>;
}

function CardTerm({ term, view }: { term: Term; view: PlanView }) {
  const [t, states] = [useTranslations('calendar'), useTranslations('common.states')];
  const { id, label, published, withdrawn } = term;
  const span = termSpan(published, view.announcedOn);
  const dated = published !== null && published.kind !== 'regularly';
  return (
    <li data-card-term={id} suppressHydrationWarning className="flex flex-wrap items-baseline gap-x-3 [&[hidden]]:hidden">
      <span className="font-semibold">{label && `${label}) `}{dated ? <TermDate published={published} locale={view.locale} /> : published ? states('regularly') : t('undated')}</span>
      {withdrawn ? <strong className="text-note">{t('withdrawn')}</strong> : span ? <ClockedStateMark {...span} /> : <StateMark state={published ? 'regularly' : 'undated'} word={states(published ? 'regularly' : 'undated')} />}
    </li>
  );
}

function Unofficial({ view }: { view: PlanView }) {
  const common = useTranslations('common');
  return view.locale === 'en' ? <span className="text-soft">{common('unofficial')}</span> : null;
}
