import type { Metadata } from 'next';
import { fontClasses } from '@/app/fonts';
import '@/app/globals.css';

export const metadata: Metadata = { title: 'Seçki şəffaflığı portalı · Election transparency portal' };

export default function RootLayout({ children }: LayoutProps<'/'>) {
  return (
    <html lang="az" className={fontClasses}>
      <body>{children}</body>
    </html>
  );
}
