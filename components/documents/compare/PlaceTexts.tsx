import { getTranslations } from 'next-intl/server';
import type { Passage, PlaceComparison } from '@/lib/documents/change';
import type { Locale } from '@/lib/locale';
import { MarkedText } from './MarkedText';

type Props = { place: PlaceComparison; locale: Locale; /** Days of the two texts, to head them where they stand beside each other. */ dates?: { from: string; to: string } };

/** The words of a place in both texts, official and translated. In one text, or the older beside the newer: the style decides. */
export async function PlaceTexts({ place, locale, dates }: Props) {
  const t = await getTranslations('documents.compare');
  const words = { removed: t('removed'), added: t('added'), end: t('end') };
  const english = place.en.some(({ kind }) => kind === 'changed');
  const heads = dates && { from: t('older', { date: dates.from }), to: t('newer', { date: dates.to }) };
  const empty = { old: t('absentBefore'), new: t('absentNow') };
  return (
    <>
      <Pair lang="az" passages={place.az} kind={null} className="official" {...{ words, locale, heads, empty }} />
      <div className="compare-translation">
        <p className="text-note text-soft">{t('translation')}{place.changes.length > 0 && !english && `: ${t('translationSame')}`}</p>
        <Pair lang="en" passages={place.en} kind={place.kind} className="" {...{ words, locale, empty }} />
      </div>
    </>
  );
}

type PairProps = {
  lang: Locale; passages: readonly Passage[]; kind: PlaceComparison['kind']; className: string; locale: Locale;
  words: { removed: string; added: string; end: string }; heads?: { from: string; to: string } | undefined; empty: { old: string; new: string };
};

function Pair({ lang, passages, kind, className, locale, words, heads, empty }: PairProps) {
  const differs = passages.some((passage) => passage.kind === 'changed');
  const has = { old: passages.some((passage) => passage.kind === 'kept' || passage.removed !== ''), new: passages.some((passage) => passage.kind === 'kept' || passage.added !== '') };
  return (
    <div className="compare-pair" data-differs={differs || undefined}>
      {(['old', 'new'] as const).filter((side) => side === 'old' || differs).map((side) => (
        <div key={side} data-side={side}>
          {heads && differs && <p className="compare-date text-note font-semibold text-soft">{side === 'old' ? heads.from : heads.to}</p>}
          {has[side] || side === 'old' ? <p lang={lang} className={className}><MarkedText passages={passages} side={side} kind={kind} words={words} locale={locale} /></p> : null}
          {!has[side] && <p className="compare-absent text-note text-soft">{empty[side]}</p>}
        </div>
      ))}
    </div>
  );
}
