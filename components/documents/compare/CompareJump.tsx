'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import { useQuery } from '@/components/ui/useQuery';
import { readCompareQuery } from '@/lib/documents/compare-query';
import { currentPosition, goToChange, watchPosition } from './go-to-change';

type Props = { /** How many changes there are of each kind. */ count: Readonly<Record<string, number>> };

/** Goes from change to change by button and by key, and says which of how many the reader is at, however it was reached. Without JavaScript the list above the text leads to each. */
export function CompareJump({ count }: Props) {
  const t = useTranslations('documents.compare');
  const query = useQuery();
  const [place, setPlace] = useState({ query: '', position: 0 });
  const address = query.toString();
  const marked = readCompareQuery(query).show.reduce((sum, kind) => sum + (count[kind] ?? 0), 0);
  const position = place.query === address ? place.position : 0;
  const go = useCallback((step: 1 | -1) => setPlace({ query: address, position: goToChange(step) }), [address]);

  useEffect(() => watchPosition(() => setPlace({ query: address, position: currentPosition() })), [address]);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!event.altKey || event.ctrlKey || event.metaKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      event.preventDefault();
      go(event.key === 'ArrowDown' ? 1 : -1);
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [go]);

  return (
    <div role="group" aria-label={t('jump')} hidden data-compare-tool suppressHydrationWarning className="compare-jump no-print">
      <button type="button" className="button" aria-keyshortcuts="Alt+ArrowUp" disabled={marked === 0} onClick={() => go(-1)}><span aria-hidden>↑</span><span className="sr-only sm:not-sr-only">{t('previous')}</span></button>
      <span aria-live="off" className="figures text-note px-1">{position === 0 ? t('positionNone', { count: marked }) : t('position', { position, count: marked })}</span>
      <button type="button" className="button" aria-keyshortcuts="Alt+ArrowDown" disabled={marked === 0} onClick={() => go(1)}><span aria-hidden>↓</span><span className="sr-only sm:not-sr-only">{t('next')}</span></button>
      <span className="hidden text-note text-soft lg:[@media(hover:hover)]:inline">{t('keys')}</span>
    </div>
  );
}
