import { getTranslations } from 'next-intl/server';

/** Says that `?at=` freezes the clock, or that it made no sense. Filled and shown by {@link paintTerms}; nothing without JavaScript. */
export async function AtNote() {
  const t = await getTranslations('common');
  return (
    <div data-at-note hidden suppressHydrationWarning role="note" className="no-print my-4 border-l-4 border-frozen py-1 pl-4">
      <p data-at-text suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
      <p><a href="?" suppressHydrationWarning className="tap font-semibold underline">{t('atNow')}</a></p>
    </div>
  );
}
