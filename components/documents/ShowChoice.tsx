'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { setQuery, useQuery } from '@/components/ui/useQuery';
import { applyShow } from './apply-show';

const CHOICES = [{ show: 'both', label: 'both' }, { show: 'az', label: 'official' }, { show: 'en', label: 'translation' }] as const;

/** Both languages or one of them; kept in the address. Without JavaScript both are there. */
export function ShowChoice() {
  const t = useTranslations('documents.show');
  const asked = useQuery().get('show');
  const known = CHOICES.some(({ show }) => show === asked);
  const shown = known ? asked : 'both';

  useEffect(() => applyShow('act', 'choice'), [asked]);

  return (
    <div id="choice" hidden suppressHydrationWarning className="no-print">
      <div role="group" aria-label={t('label')} className="flex flex-wrap gap-2">
        {CHOICES.map(({ show, label }) => (
          <button key={show} type="button" className="button" aria-pressed={shown === show} onClick={() => setQuery({ show: show === 'both' ? null : show })}>{t(label)}</button>
        ))}
      </div>
      {asked !== null && !known && <p className="mt-2 text-note text-soft">{t('ignored', { value: asked })}</p>}
    </div>
  );
}
