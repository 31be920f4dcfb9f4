import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locale';

type Props = { locale: Locale; /** Tells two forms of one page apart. */ id?: string; hint?: boolean };

/** The way into the search from any page: a plain form that opens the search page. Needs no JavaScript. */
export async function SearchForm({ locale, id = 'search', hint = true }: Props) {
  const t = await getTranslations('search');
  return (
    <form action={`/${locale}/search`} method="get" role="search" className="no-print max-w-[34rem]">
      <label htmlFor={id} className="block font-semibold">{t('label')}</label>
      <div className="mt-1.5 flex gap-2">
        <input id={id} name="q" type="search" enterKeyHint="search" autoCapitalize="none" autoCorrect="off" spellCheck={false} className="field min-w-0 flex-1" aria-describedby={hint ? `${id}-hint` : undefined} />
        <button type="submit" className="button button-strong">{t('submit')}</button>
      </div>
      {hint && <p id={`${id}-hint`} className="mt-1.5 text-note text-soft">{t('hint')}</p>}
    </form>
  );
}
