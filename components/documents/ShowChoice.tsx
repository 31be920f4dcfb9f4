'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { setQuery, useQuery } from '@/components/ui/useQuery';
import { applyShow } from './apply-show';

/** Official text alone, or with the translation; kept in the address. Without JavaScript both are there. */
export function ShowChoice() {
  const t = useTranslations('documents.show');
  const asked = useQuery().get('show');
  const official = asked === 'az';

  useEffect(() => applyShow('act', 'choice'), [asked]);

  return (
    <div id="choice" hidden suppressHydrationWarning className="no-print">
      <div role="group" aria-label={t('label')} className="flex flex-wrap gap-2">
        <button type="button" className="button" aria-pressed={!official} onClick={() => setQuery({ show: null })}>{t('both')}</button>
        <button type="button" className="button" aria-pressed={official} onClick={() => setQuery({ show: 'az' })}>{t('official')}</button>
      </div>
      {asked !== null && !official && asked !== 'both' && <p className="mt-2 text-note text-soft">{t('ignored', { value: asked })}</p>}
    </div>
  );
}
