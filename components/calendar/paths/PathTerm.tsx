import { useTranslations } from 'next-intl';
import type { PlanView } from '@/components/calendar/plan-view';
import { ClockedStateMark, StateMark } from '@/components/calendar/StateMark';
import { TermDate } from '@/components/calendar/TermDate';
import type { Term } from '@/lib/calendar/schema';
import { termSpan } from '@/lib/calendar/state';

type Props = { term: Term; view: PlanView; id: string | undefined };

/** When a term of a step is: its date and state, or, where the plan gives none, what the law says it runs from. */
export function PathTerm({ term, view, id }: Props) {
  const [t, states] = [useTranslations('calendar'), useTranslations('common.states')];
  const { locale, announcedOn } = view;
  const { label, published, statutory, withdrawn } = term;
  const span = termSpan(published, announcedOn);
  const law = statutory?.[locale];
  return (
    <li id={id}>
      <p className="path-when">
        {span && published
          ? <strong>{label && `${label}) `}<TermDate published={published} locale={locale} /></strong>
          : <span>{label && `${label}) `}{law ?? t('undated')}</span>}
        {withdrawn ? <strong className="text-note">{t('withdrawn')}</strong> : span ? <ClockedStateMark {...span} /> : unclocked()}
      </p>
      {span && law && <p className="text-note text-soft">{t('statutory')}: {law}</p>}
    </li>
  );

  function unclocked() {
    return published ? <StateMark state="regularly" word={states('regularly')} /> : <StateMark state="undated" word={states('undated')} />;
  }
}
