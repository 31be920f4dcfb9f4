import type { Metadata } from 'next';
import { menuLinks } from '@/app/menu-links';
import { pageLocale } from '@/app/page-locale';
import { NotFound } from '@/components/layout/NotFound';

export const metadata: Metadata = { robots: 'noindex' };

export default async function NotFoundPage() {
  const locale = await pageLocale();
  return <NotFound locale={locale} links={menuLinks(locale)} />;
}
