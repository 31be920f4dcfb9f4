'use client';

import { useTranslations } from 'next-intl';
import { memo, useDeferredValue, useState } from 'react';
import type { Locale } from '@/lib/locale';
import type { Hit } from '@/lib/search/hit';
import type { SearchIndex } from '@/lib/search/index-file';
import { HitItem } from './HitItem';

type Props = { /** What was asked for: another question shows the first hits again. */ asked: string; hits: readonly Hit[]; marks: readonly string[]; index: SearchIndex; locale: Locale };

const FIRST = 8;
const STEP = 20;
/** As many as a phone shows below the field come with the key; the others right after the frame, so that typing never waits for them. */
const AT_ONCE = 2;

/** What was found, the best first: direct jumps, then everything else; the rest on request. */
export function HitList({ asked, hits, marks, index, locale }: Props) {
  const t = useTranslations('search');
  const [more, setMore] = useState({ asked, count: FIRST });
  const count = more.asked === asked ? more.count : FIRST;
  const jumps = hits.filter(({ jump }) => jump);
  const found = hits.filter(({ jump }) => !jump);
  const below = useDeferredValue({ asked, count, hits: found, marks });
  return (
    <>
      {jumps.length > 0 && (
        <section className="mt-6" data-group="jump">
          <h2 className="border-b-2 border-ink pb-1 text-section">{t('jumps')}</h2>
          <ul><Hits hits={jumps} marks={marks} index={index} locale={locale} /></ul>
        </section>
      )}
      {found.length > 0 && (
        <section className="mt-6" data-group="found">
          <h2 className={jumps.length > 0 ? 'border-b-2 border-ink pb-1 text-section' : 'sr-only'}>{t('inTexts')}</h2>
          <ol>
            <Hits hits={found} marks={marks} index={index} locale={locale} until={AT_ONCE} />
            <Below hits={below.hits} marks={below.marks} index={index} locale={locale} from={AT_ONCE} until={below.count} />
          </ol>
          {count < found.length && <button type="button" className="button mt-3" onClick={() => setMore({ asked, count: count + STEP })}>{t('more', { count: found.length - count })}</button>}
        </section>
      )}
    </>
  );
}

type HitsProps = { hits: readonly Hit[]; marks: readonly string[]; index: SearchIndex; locale: Locale; from?: number; until?: number };

/** Keyed by their place: while somebody types, texts change in elements that stay, which costs a fraction of making them anew. */
function Hits({ hits, marks, index, locale, from = 0, until }: HitsProps) {
  const t = useTranslations('search');
  return hits.slice(from, until).map((hit, place) => <HitItem key={place} hit={hit} marks={marks} index={index} locale={locale} t={t} />);
}

const Below = memo(Hits);
