import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locale';
import { LanguageLink } from './LanguageLink';
import { Mark } from './Mark';

/** Where the four topics of the main menu lead. */
export type MenuLinks = { calendar: string; cameras: string; documents: string; search: string };

type Props = { locale: Locale; links: MenuLinks };

const TOPICS = ['calendar', 'cameras', 'documents', 'search'] as const;

/** The name, the language and the main menu; on phones the menu sits at the bottom, under the thumb. */
export async function SiteHeader({ locale, links }: Props) {
  const t = await getTranslations('common');
  return (
    <header className="border-b border-rule print:mb-6">
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-paper focus:p-3">{t('skip')}</a>
      <div className="page flex min-h-14 items-center justify-between gap-4">
        <a href={`/${locale}`} className="flex min-h-11 items-center gap-2.5 text-ink no-underline">
          <Mark />
          <span className="font-serif text-[1.0625rem] leading-tight font-semibold">{t('portal')}</span>
        </a>
        <div className="flex items-center gap-2">
          <nav aria-label={t('menu')} className="no-print fixed inset-x-0 bottom-0 z-40 border-t border-rule bg-paper sm:static sm:border-0">
            <ul className="grid grid-cols-4 sm:flex sm:gap-1">
              {TOPICS.map((topic) => (
                <li key={topic}>
                  <a href={links[topic]} className="flex min-h-13 items-center justify-center px-1 text-note font-semibold text-ink no-underline hover:text-accent sm:min-h-11 sm:px-3 sm:text-base">{t(topic)}</a>
                </li>
              ))}
            </ul>
          </nav>
          <LanguageLink to={locale === 'az' ? 'en' : 'az'} label={t('otherLanguage')} />
        </div>
      </div>
    </header>
  );
}
