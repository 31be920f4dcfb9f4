import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locale';

const KEYS = ['q', 'executor', 'article', 'phase', 'kind', 'state'] as const;

/** What the filters leave: the count, each filter in use with a way to take it off, what the address asked for in vain. Filled in before first paint. */
export async function PlanOutcome() {
  const t = await getTranslations('calendar.filter');
  return (
    <>
      <div className="plan-outcome">
        <p role="status" data-count className="figures" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
        <ul aria-label={t('active')} className="plan-active">
          {KEYS.map((key) => (
            <li key={key} hidden data-drop={key} suppressHydrationWarning>
              <a href="?" data-stay className="plan-chip" suppressHydrationWarning>
                <span className="sr-only">{t('drop')}: </span><Text /><span aria-hidden="true" className="plan-chip-cross">×</span>
              </a>
            </li>
          ))}
          <li data-clear hidden suppressHydrationWarning><a href="?" data-stay className="tap underline" suppressHydrationWarning>{t('clear')}</a></li>
        </ul>
      </div>
      <p data-ignored hidden suppressHydrationWarning role="note" className="plan-ignored" dangerouslySetInnerHTML={{ __html: '' }} />
    </>
  );
}

/** Said when no row fits: which filter to take off, and what that would leave. */
export async function PlanNone() {
  const t = await getTranslations('calendar.filter');
  return (
    <div data-none hidden suppressHydrationWarning className="plan-none">
      <p className="font-semibold">{t('none')}</p>
      <p className="text-soft">{t('noneTry')}</p>
      <ul>
        {KEYS.map((key) => <li key={key} hidden data-without={key} suppressHydrationWarning><a href="?" data-stay className="tap underline" suppressHydrationWarning><Text /></a></li>)}
        <li><span data-clear suppressHydrationWarning><a href="?" data-stay className="tap underline" suppressHydrationWarning>{t('clear')}</a></span></li>
      </ul>
    </div>
  );
}

/** The way on to the search of the whole portal, offered where the words typed are found in few rows or none. */
export function PlanEverywhere({ locale }: { locale: Locale }) {
  return <p data-everywhere hidden suppressHydrationWarning className="no-print"><a href={`/${locale}/search`} className="tap underline" suppressHydrationWarning><Text /></a></p>;
}

/** An empty place that the script fills; given as inner HTML so that React leaves what it finds there alone. */
function Text() {
  return <span data-text suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />;
}
