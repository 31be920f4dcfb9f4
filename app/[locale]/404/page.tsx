import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { menuLinks } from '@/app/menu-links';
import { pageLocale } from '@/app/page-locale';
import { NotFound } from '@/components/layout/NotFound';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('common'))('notFound'), robots: 'noindex' };
}

export default async function NotFoundPage() {
  const locale = await pageLocale();
  return <NotFound locale={locale} links={menuLinks(locale)} />;
}
