import { getLocale, getTranslations } from 'next-intl/server';
import { InlineScript } from '@/components/ui/InlineScript';
import { isLocale } from '@/lib/locale';
import { parseAt } from '@/lib/time/baku';
import { atWords } from './clock-words';
import { paintAtNote } from './paint-at-note';

/** Says that `?at=` freezes the clock, or that it made no sense. Filled and shown by {@link paintAtNote} as soon as it is read; nothing without JavaScript. */
export async function AtNote() {
  const [t, locale] = [await getTranslations('common'), await getLocale()];
  const words = await atWords(isLocale(locale) ? locale : 'az');
  return (
    <>
      <div data-at-note hidden suppressHydrationWarning role="note" className="no-print my-4 border-l-4 border-frozen py-1 pl-4">
        <p data-at-text suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
        <p><a href="?" suppressHydrationWarning className="tap font-semibold underline">{t('atNow')}</a></p>
      </div>
      <InlineScript run={paintAtNote} args={[words, parseAt]} />
    </>
  );
}
