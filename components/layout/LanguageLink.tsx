'use client';

import { usePathname } from 'next/navigation';
import { useQuery } from '@/components/ui/useQuery';
import type { Locale } from '@/lib/locale';

type Props = { to: Locale; label: string };

/** The same page in the other language, with the same query. */
export function LanguageLink({ to, label }: Props) {
  const path = usePathname();
  const query = useQuery().toString();
  const href = path.replace(/^\/(?:az|en)(?=\/|$)/, `/${to}`) + (query ? `?${query}` : '');
  return (
    <a href={href} lang={to} hrefLang={to} className="no-print tap px-2 font-semibold underline">
      <span className="sm:hidden" aria-hidden="true">{to.toUpperCase()}</span>
      <span className="sr-only sm:not-sr-only">{label}</span>
    </a>
  );
}
