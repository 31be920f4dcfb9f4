'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Locale } from '@/lib/locale';
import type { Hit } from '@/lib/search/engine';
import type { SearchIndex } from '@/lib/search/index-file';
import { HitItem } from './HitItem';

type Props = { hits: readonly Hit[]; marks: readonly string[]; index: SearchIndex; locale: Locale };

const FIRST = 8;
const STEP = 20;

/** What was found, the best first: direct jumps, then everything else; the rest on request. */
export function HitList({ hits, marks, index, locale }: Props) {
  const t = useTranslations('search');
  const [count, setCount] = useState(FIRST);
  const jumps = hits.filter(({ jump }) => jump);
  const found = hits.filter(({ jump }) => !jump);
  const shown = found.slice(0, count);
  const item = (hit: Hit) => <HitItem key={`${hit.href} ${hit.entry.kind} ${hit.entry.name[0]} ${hit.entry.place ?? ''}`} hit={hit} marks={marks} index={index} locale={locale} t={t} />;
  return (
    <>
      {jumps.length > 0 && (
        <section className="mt-6" data-group="jump">
          <h2 className="border-b-2 border-ink pb-1 text-section">{t('jumps')}</h2>
          <ul>{jumps.map(item)}</ul>
        </section>
      )}
      {found.length > 0 && (
        <section className="mt-6" data-group="found">
          <h2 className={jumps.length > 0 ? 'border-b-2 border-ink pb-1 text-section' : 'sr-only'}>{t('inTexts')}</h2>
          <ol>{shown.map(item)}</ol>
          {shown.length < found.length && <button type="button" className="button mt-3" onClick={() => setCount(count + STEP)}>{t('more', { count: found.length - shown.length })}</button>}
        </section>
      )}
    </>
  );
}
