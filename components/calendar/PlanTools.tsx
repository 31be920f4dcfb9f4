import { getTranslations } from 'next-intl/server';
import { rowsByPhase } from '@/lib/calendar/rows';
import type { Executor, Item } from '@/lib/calendar/schema';
import type { Locale } from '@/lib/locale';
import { PlanFilter } from './PlanFilter';
import { PlanOutcome } from './PlanOutcome';
import './plan-tools.css';

type Props = { locale: Locale; items: readonly Item[]; executors: readonly { executor: Executor; rows: number }[] };

const VIEWS = ['list', 'timeline', 'table'] as const;

/** Choice of view, filters, and ways to the parts of the plan. Links and a form: the address carries everything. */
export async function PlanTools({ locale, items, executors }: Props) {
  const t = await getTranslations('calendar');
  return (
    <div className="plan-tools no-print">
      <nav aria-label={t('views')} className="plan-views">
        {VIEWS.map((view) => <a key={view} href={view === 'list' ? '?' : `?view=${view}`} data-stay data-view-link={view} className="button" suppressHydrationWarning>{t(`view.${view}`)}</a>)}
      </nav>
      <details className="plan-filter" suppressHydrationWarning>
        <summary>{t('filter.title')}</summary>
        <PlanFilter locale={locale} items={items} executors={executors} />
        <p className="plan-keys" data-keys-hint>
          <span className="plan-keys-on">{t.rich('filter.keys', { kbd: (key) => <kbd>{key}</kbd> })} <a href="?keys=off" data-stay data-keys suppressHydrationWarning>{t.rich('filter.keysTurnOff', { kbd: (key) => <kbd>{key}</kbd> })}</a></span>
          <span className="plan-keys-off">{t.rich('filter.keysOff', { kbd: (key) => <kbd>{key}</kbd> })} <a href="?" data-stay data-keys suppressHydrationWarning>{t('filter.keysTurnOn')}</a></span>
        </p>
      </details>
      <PlanOutcome />
      <nav aria-label={t('phases.label')} className="plan-jump">
        {rowsByPhase(items).map(({ phase }) => <a key={phase} href={`#${phase}`} data-phase-link={phase} className="tap" suppressHydrationWarning>{t(`phases.${phase}`)}</a>)}
      </nav>
    </div>
  );
}
