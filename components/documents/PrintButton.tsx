'use client';

import { useEffect } from 'react';
import { dayInText } from '@/lib/documents/names';
import { cssString } from '@/lib/documents/print-frame';
import type { Locale } from '@/lib/locale';
import { bakuDate } from '@/lib/time/baku';

type Props = { label: string; /** The word before the day of printing. */ printedOn: string; locale: Locale };

/** Opens the browser's print window, and writes the day of printing into the margin of every page, whoever begins the printing. */
export function PrintButton({ label, printedOn, locale }: Props) {
  useEffect(() => {
    function writeDay() {
      const day = dayInText(bakuDate(Date.now()), locale);
      document.documentElement.style.setProperty('--print-day', cssString([`${printedOn} ${day}`]));
    }
    window.addEventListener('beforeprint', writeDay);
    return () => window.removeEventListener('beforeprint', writeDay);
  }, [printedOn, locale]);
  return <button type="button" className="button noscript:hidden" onClick={() => window.print()}>{label}</button>;
}
