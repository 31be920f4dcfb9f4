import { useTranslations } from 'next-intl';
import type { PlanView } from '@/components/calendar/plan-view';
import { stepAnchor, stepRows, type CalendarPath } from '@/lib/calendar/paths';
import type { Calendar } from '@/lib/calendar/schema';
import { termTitle } from '@/lib/calendar/titles';
import { PathRow } from './PathRow';
import './paths.css';

type Props = { path: CalendarPath; calendar: Calendar; view: PlanView };

/** The steps of a path as a numbered list; on paper each has a box to tick. On screen the reader's own can be ticked, which only the address keeps. */
export function PathSteps({ path, calendar, view }: Props) {
  const t = useTranslations('calendar.paths');
  return (
    <ol role="list" className="path-steps">
      {path.steps.map((step, index) => {
        const rows = stepRows(step, calendar);
        const first = rows[0];
        const words = step.heading?.[view.locale] ?? (first?.terms[0] ? termTitle(first.item, first.terms[0], view.locale) : '');
        return (
          <li key={stepAnchor(step)} id={stepAnchor(step)} className="path-step" data-reader={step.reader} suppressHydrationWarning>
            <div className="path-number"><a href={`#${stepAnchor(step)}`} aria-label={t('step', { number: index + 1 })}>{index + 1}</a><span aria-hidden="true" className="path-box" /></div>
            <div className="path-body">
              <h2>{words}</h2>
              <div className="path-part">
                <p>{t(`reader.${step.reader}`)}</p>
                {step.reader === 'does' && (
                  <label className="path-done no-print">
                    <input type="checkbox" data-done-box value={stepAnchor(step)} autoComplete="off" suppressHydrationWarning />
                    <span>{t('done')}<span className="sr-only">: {words}</span></span>
                  </label>
                )}
              </div>
              {rows.map((row) => <PathRow key={row.item.number} row={row} view={view} anchor={stepAnchor(step)} />)}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
