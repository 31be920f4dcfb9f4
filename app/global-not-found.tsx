import type { Metadata } from 'next';
import { fontClasses } from '@/app/fonts';
import '@/app/globals.css';
import { LanguageChoice } from '@/components/layout/LanguageChoice';
import az from '@/messages/az.json';
import en from '@/messages/en.json';

export const metadata: Metadata = { title: 'Tapılmadı · Not found', robots: 'noindex' };

/** For addresses outside both languages; inside one the web server answers with that language's own page. */
export default function GlobalNotFound() {
  return (
    <html lang="az" className={fontClasses}>
      <body>
        <LanguageChoice title={{ az: az.common.notFound, en: en.common.notFound }} lead={{ az: az.common.notFoundLead, en: en.common.notFoundLead }} />
      </body>
    </html>
  );
}
