'use client';

import { useEffect } from 'react';
import type { ReadAct } from '@/lib/documents/copied';
import type { Locale } from '@/lib/locale';
import { copyWords } from './copy-words';
import { foldContents, followContents } from './follow-contents';
import { References } from './References';
import { SelectionTools } from './SelectionTools';
import './reading.css';

type Props = {
  /** Address of the version, without the portal's own. */
  href: string;
  /** Address of a clause's own page, where that is the page. */
  page?: string;
  names: ReadAct['names'];
  citations: ReadAct['citations'];
  locale: Locale;
};

/** What makes an act comfortable to read: contents that follow, references that open in place, words that are shared with their source. */
export function ReadingTools({ href, page, names, citations, locale }: Props) {
  useEffect(() => {
    const stops = [followContents(), foldContents()];
    const onCopy = (event: ClipboardEvent) => copyWords(event, { address: window.location.origin + href, names, citations });
    document.addEventListener('copy', onCopy);
    return () => {
      document.removeEventListener('copy', onCopy);
      for (const stop of stops) stop();
    };
  }, [href, names, citations]);

  return (
    <>
      <References href={href} locale={locale} />
      <SelectionTools href={href} page={page} names={names} citations={citations} />
    </>
  );
}
