import { useTranslations } from 'next-intl';
import type { PlanView } from '@/components/calendar/plan-view';
import { ClockedStateMark, StateMark } from '@/components/calendar/StateMark';
import { TermDate } from '@/components/calendar/TermDate';
import type { Item, Term } from '@/lib/calendar/schema';
import { termSpan } from '@/lib/calendar/state';

type Props = { item: Item; view: PlanView };

/** The row's number with its dates and their states: what most readers come for, in the first screen of a phone. */
export function RowHead({ item, view }: Props) {
  const t = useTranslations('calendar');
  const { number, phase, terms } = item;
  return (
    <header className="mb-6 border-b-2 border-ink pb-5">
      <p className="text-note text-soft">{t(`phases.${phase}`)}</p>
      <div className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-5 gap-y-2 sm:gap-x-8">
        <h1 className="figures text-[clamp(3.5rem,2.5rem+5vw,6rem)] leading-none"><span className="sr-only">{t('columns.number')} </span><a href={`${view.base}/${number}`} className="text-ink no-underline">{number}</a></h1>
        <ul aria-label={t('dossier.dates')} className="grid gap-y-1">{terms.map((term) => <HeadTerm key={term.id} term={term} view={view} alone={terms.length === 1} />)}</ul>
      </div>
    </header>
  );
}

function HeadTerm({ term, view, alone }: { term: Term; view: PlanView; alone: boolean }) {
  const [t, states] = [useTranslations('calendar'), useTranslations('common.states')];
  const { id, label, published, withdrawn } = term;
  const span = termSpan(published, view.announcedOn);
  const words = <span>{label && `${label}) `}{published && published.kind !== 'regularly' ? <TermDate published={published} locale={view.locale} /> : published ? states('regularly') : t('undated')}</span>;
  return (
    <li className="flex flex-wrap items-baseline gap-x-4">
      <span className="font-semibold sm:text-lead">{alone ? words : <a href={`#${id}`} className="tap text-ink no-underline hover:underline">{words}</a>}</span>
      {withdrawn ? <strong className="text-note">{t('withdrawn')}</strong> : span ? <ClockedStateMark {...span} /> : <StateMark state={published ? 'regularly' : 'undated'} word={states(published ? 'regularly' : 'undated')} />}
    </li>
  );
}
