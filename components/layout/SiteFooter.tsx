import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locale';

type Props = { locale: Locale };

export async function SiteFooter({ locale }: Props) {
  const t = await getTranslations('common');
  const links = [['elections', 'elections'], ['about', 'about'], ['about/cameras', 'aboutCameras'], ['about/data', 'data'], ['about/errata', 'errata']] as const;
  return (
    <footer className="no-print mt-16 border-t border-rule pt-6 pb-24 sm:pb-10">
      <div className="page grid gap-4 text-note text-soft sm:grid-cols-[1fr_auto] sm:gap-10">
        <div className="reading">
          <p className="font-semibold text-ink">{t('owner')}</p>
          <p className="mt-1">{t('footer')}</p>
          <noscript><p className="mt-1">{t('noJs')}</p></noscript>
        </div>
        <ul className="flex flex-wrap gap-x-5 sm:flex-col">
          {links.map(([path, key]) => <li key={path}><a href={`/${locale}/${path}`} className="tap text-soft underline sm:min-h-8">{t(key)}</a></li>)}
        </ul>
      </div>
    </footer>
  );
}
