import { getTranslations } from 'next-intl/server';
import { countingSummary, outcomeOf, type CountedTerm, type CountingOutcome } from '@/lib/calendar/counting';

type Props = { terms: readonly CountedTerm[] };

const OUTCOMES = ['agrees', 'differs', 'needs', 'only-computed', 'none'] as const satisfies readonly CountingOutcome[];
/** More terms than this are counted and not listed. */
const LISTED = 8;

/** How many terms agree, differ, or cannot be compared; the few of a kind are named. */
export async function CountingSummary({ terms }: Props) {
  const t = await getTranslations('calendar.counting');
  const summary = countingSummary(terms);
  return (
    <section aria-labelledby="summary">
      <h2 id="summary" className="sr-only">{t('summary')}</h2>
      <dl className="border-t border-rule">
        {OUTCOMES.filter((outcome) => summary[outcome] > 0).map((outcome) => {
          const own = terms.filter((counted) => outcomeOf(counted) === outcome);
          return (
            <div key={outcome} className="grid grid-cols-[4rem_1fr] items-baseline gap-x-4 border-b border-rule py-2.5">
              <dt className="figures col-start-2 row-start-1">
                {t(`outcomes.${outcome}`)}
                {own.length <= LISTED && <span className="flex flex-wrap gap-x-4">{own.map(({ term }) => <a key={term.id} className="tap underline" href={`#${term.id}`}>{term.id}</a>)}</span>}
              </dt>
              <dd className="figures col-start-1 row-start-1 text-section">{summary[outcome]}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
