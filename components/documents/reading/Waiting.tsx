'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type Props = { state: 'loading' | 'failed'; onAgain: () => void; /** The links that lead there all the same. */ children: ReactNode };

/** Says that words are on their way, or that they did not come and what to do. */
export function Waiting({ state, onAgain, children }: Props) {
  const t = useTranslations('documents.reading');
  return (
    <>
      <p role="status">{t(state)}</p>
      {state === 'failed' && <button type="button" className="button mt-2" onClick={onAgain}>{t('again')}</button>}
      {children}
    </>
  );
}
