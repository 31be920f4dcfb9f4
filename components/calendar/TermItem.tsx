import { useTranslations } from 'next-intl';
import type { Term } from '@/lib/calendar/schema';
import { termSpan } from '@/lib/calendar/state';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { ClockedStateMark, StateMark } from './StateMark';
import { TermDate } from './TermDate';

type Props = {
  term: Term;
  locale: Locale;
  announcedOn: PlainDate | null;
  /** Names of the executors this term has of its own. */
  who: readonly string[];
};

/** One term inside a row: its date in words and its state. */
export function TermItem({ term, locale, announcedOn, who }: Props) {
  const [t, states] = [useTranslations('calendar'), useTranslations('common.states')];
  const { published, label, statutory, withdrawn } = term;
  const span = termSpan(published, announcedOn);
  const dated = published !== null && published.kind !== 'regularly';
  return (
    <li className="term" suppressHydrationWarning>
      <div className="term-text">
        {dated && <span className="term-when" data-q>{label && `${label}) `}<TermDate published={published} locale={locale} /></span>}
        {published === null && <span className="term-undated">{label && `${label}) `}{statutory ? statutory[locale] : t('undated')}</span>}
        {withdrawn ? <strong className="text-note">{t('withdrawn')}</strong> : stateMark()}
        {who.length > 0 && <span className="term-who">{who.join(', ')}</span>}
      </div>
    </li>
  );

  function stateMark() {
    if (span) return <ClockedStateMark {...span} />;
    return published === null ? <StateMark state="undated" word={states('undated')} /> : <StateMark state="regularly" word={states('regularly')} />;
  }
}
