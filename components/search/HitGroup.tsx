'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Locale } from '@/lib/locale';
import type { Found, Group } from '@/lib/search/engine';
import type { SearchIndex } from '@/lib/search/index-file';
import { ConstituencyHit } from './ConstituencyHit';
import { PlaceHit } from './PlaceHit';
import { RowHit } from './RowHit';

type Props = { group: Group; index: SearchIndex; terms: readonly string[]; locale: Locale };

const FIRST = 8;
const TITLES = { place: 'documents', row: 'rows', constituency: 'constituencies' } as const;

/** What was found of one kind: the best first, the others on request. */
export function HitGroup({ group: { kind, hits }, index, terms, locale }: Props) {
  const t = useTranslations('search');
  const [all, setAll] = useState(false);
  const shown = all ? hits : hits.slice(0, FIRST);
  return (
    <section className="mt-8" data-group={kind}>
      <h2 className="border-b-2 border-ink pb-1 text-section">{t(TITLES[kind])} <span className="figures font-sans text-base font-normal text-soft">{hits.length}</span></h2>
      {locale === 'en' && kind !== 'constituency' && <p className="mt-1 text-note text-soft">{t('unofficial')}</p>}
      <ul>{shown.map((hit) => <Hit key={keyOf(hit)} hit={hit} index={index} terms={terms} locale={locale} />)}</ul>
      {shown.length < hits.length && <button type="button" className="button mt-3" onClick={() => setAll(true)}>{t('more', { count: hits.length - shown.length })}</button>}
    </section>
  );
}

function Hit({ hit, index, terms, locale }: { hit: Found; index: SearchIndex; terms: readonly string[]; locale: Locale }) {
  if (hit.kind === 'row') return <RowHit hit={hit} terms={terms} locale={locale} />;
  if (hit.kind === 'place') return <PlaceHit hit={hit} index={index} terms={terms} locale={locale} />;
  return <ConstituencyHit hit={hit} index={index} terms={terms} locale={locale} />;
}

function keyOf(hit: Found): string {
  if (hit.kind === 'row') return `${hit.election} ${hit.number}`;
  if (hit.kind === 'place') return `${hit.document} ${hit.versions.join()} ${hit.place}`;
  return `${hit.elections.join()} ${hit.number}`;
}
