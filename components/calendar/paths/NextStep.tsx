import { getTranslations } from 'next-intl/server';
import { ClockedStateMark } from '@/components/calendar/StateMark';
import { TermDate } from '@/components/calendar/TermDate';
import { stepAnchor, type NextStep as Next } from '@/lib/calendar/paths';
import { termTitle } from '@/lib/calendar/titles';
import type { Locale } from '@/lib/locale';

type Props = { steps: readonly Next[]; locale: Locale; /** Address of the path's page; empty on that page itself. */ base: string; /** How many steps are shown at most. */ most: number };

/**
 * What comes next for somebody who follows a path. Everything is there, hidden, and {@link paintNextStep} shows what is
 * nearest by the clock; nothing without JavaScript.
 */
export async function NextStep({ steps, locale, base, most }: Props) {
  const t = await getTranslations('calendar.paths');
  return (
    <div data-next={most} hidden suppressHydrationWarning className="path-next no-print">
      <p data-next-label suppressHydrationWarning className="text-note font-semibold text-soft">{t('next')}</p>
      {steps.map(({ step, item, term, startMs, endMs }) => (
        <div key={term.id} data-next-step={step.reader} data-step={stepAnchor(step)} data-from={startMs ?? undefined} data-until={endMs ?? undefined} hidden suppressHydrationWarning>
          <p><a className="path-next-link" href={`${base}#${stepAnchor(step)}`}>{step.heading?.[locale] ?? termTitle(item, term, locale)}</a></p>
          <p className="path-when"><strong><TermDate published={term.published} locale={locale} /></strong><ClockedStateMark startMs={startMs} endMs={endMs} /></p>
        </div>
      ))}
      <p data-next-over hidden suppressHydrationWarning>{t('over')}</p>
    </div>
  );
}
