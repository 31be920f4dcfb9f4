import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { fontClasses } from '@/app/fonts';
import '@/app/globals.css';
import { InlineScript } from '@/components/ui/InlineScript';
import { isLocale, LOCALES } from '@/lib/locale';
import { siteUrl } from '@/server/env';

export const dynamicParams = false;

/** Embeds repeat what the portal's own pages say. */
export const metadata: Metadata = { metadataBase: new URL(siteUrl()), robots: 'noindex' };

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

/** Pages for iframes: no header, no footer, the look that the embedding page asks for. */
export default async function EmbedLayout({ children, params }: LayoutProps<'/embed/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale} className={fontClasses} suppressHydrationWarning>
      <body>
        <InlineScript run={setTheme} args={[]} />
        {children}
      </body>
    </html>
  );
}

function setTheme() {
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}
