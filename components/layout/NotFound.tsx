import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/ui/PageHead';
import type { Locale } from '@/lib/locale';
import type { MenuLinks } from './SiteHeader';

type Props = { locale: Locale; links: MenuLinks };

export async function NotFound({ locale, links }: Props) {
  const t = await getTranslations('common');
  const ways = [[`/${locale}`, 'home'], [links.calendar, 'calendar'], [links.cameras, 'cameras'], [links.documents, 'documents'], [links.search, 'search']] as const;
  return (
    <div className="pt-10">
      <PageHead over="404" title={t('notFound')} lead={t('notFoundLead')} />
      <p className="font-semibold">{t('notFoundTry')}</p>
      <ul>{ways.map(([href, key]) => <li key={key}><a className="tap underline" href={href}>{t(key)}</a></li>)}</ul>
    </div>
  );
}
