import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { fontClasses } from '@/app/fonts';
import '@/app/globals.css';
import { menuLinks } from '@/app/menu-links';
import { SiteFooter } from '@/components/layout/SiteFooter';
import { SiteHeader } from '@/components/layout/SiteHeader';
import { isLocale, LOCALES } from '@/lib/locale';
import { siteUrl } from '@/server/env';

export const dynamicParams = false;

export const viewport: Viewport = { themeColor: [{ media: '(prefers-color-scheme: light)', color: '#fbfaf6' }, { media: '(prefers-color-scheme: dark)', color: '#17151b' }] };

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common');
  return { metadataBase: new URL(siteUrl()), title: { default: t('portal'), template: `%s · ${t('portal')}` } };
}

export default async function LocaleLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale} className={fontClasses}>
      <body>
        <SiteHeader locale={locale} links={menuLinks(locale)} />
        <main id="content" className="page">{children}</main>
        <SiteFooter locale={locale} />
      </body>
    </html>
  );
}
