import { getTranslations } from 'next-intl/server';
import { rowsByPhase } from '@/lib/calendar/rows';
import type { Executor, Item } from '@/lib/calendar/schema';
import type { Locale } from '@/lib/locale';
import './plan-tools.css';

type Props = { locale: Locale; items: readonly Item[]; executors: readonly { executor: Executor; rows: number }[] };

const VIEWS = ['list', 'timeline', 'table'] as const;

/** Choice of view, filters, and ways to the parts of the plan. Links and a form: the address carries everything. */
export async function PlanTools({ locale, items, executors }: Props) {
  const t = await getTranslations('calendar');
  return (
    <div className="plan-tools no-print">
      <nav aria-label={t('views')} className="plan-views">
        {VIEWS.map((view) => <a key={view} href={view === 'list' ? '?' : `?view=${view}`} data-view-link={view} className="button" suppressHydrationWarning>{t(`view.${view}`)}</a>)}
      </nav>
      <details className="plan-filter" suppressHydrationWarning>
        <summary>{t('filter.title')}</summary>
        <form method="get" className="plan-form">
          <p><label htmlFor="plan-q">{t('filter.q')}</label><input id="plan-q" name="q" type="search" enterKeyHint="search" autoCapitalize="none" className="field" suppressHydrationWarning /></p>
          <p>
            <label htmlFor="plan-executor">{t('filter.executor')}</label>
            <select id="plan-executor" name="executor" className="field" suppressHydrationWarning>
              <option value="">{t('filter.all')}</option>
              {executors.map(({ executor, rows }) => <option key={executor.id} value={executor.id}>{executor[locale]} ({rows})</option>)}
            </select>
          </p>
          <p><label htmlFor="plan-article">{t('filter.article')}</label><input id="plan-article" name="article" inputMode="decimal" placeholder={t('filter.articleHint')} className="field" suppressHydrationWarning /></p>
          <p className="plan-apply"><button type="submit" className="button">{t('filter.apply')}</button></p>
        </form>
      </details>
      <div className="plan-outcome">
        <p role="status" data-count className="figures" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
        <a data-clear hidden href="?" className="tap underline" suppressHydrationWarning>{t('filter.clear')}</a>
      </div>
      <p data-ignored hidden suppressHydrationWarning role="note" className="plan-ignored" dangerouslySetInnerHTML={{ __html: '' }} />
      <nav aria-label={t('phases.label')} className="plan-jump">
        {rowsByPhase(items).map(({ phase }) => <a key={phase} href={`#${phase}`} data-phase-link={phase} className="tap" suppressHydrationWarning>{t(`phases.${phase}`)}</a>)}
      </nav>
    </div>
  );
}
