import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locale';
import type { Answer } from '@/lib/search/engine';

type Props = { answer: Answer; locale: Locale };

/** What the search made of the query: the corrected query where there was a slip, letters put back, other words for the same, words that stand nowhere. */
export function Understanding({ answer: { understood, suggestion, partial, hits }, locale }: Props) {
  const t = useTranslations('search');
  if (hits.length === 0 && suggestion === null) return null;
  const others = understood.filter(({ how }) => how !== 'corrected' || suggestion === null);
  return (
    <>
      {suggestion !== null && <p className="mt-1">{t('didYouMean')} <a className="tap font-semibold underline" href={`/${locale}/search?q=${encodeURIComponent(suggestion)}`}>{suggestion}</a></p>}
      {others.length > 0 && (
        <ul className="mt-1 text-note text-soft" data-understood>
          {others.map((one, place) => (
            <li key={place}>
              {one.how === 'also' ? t('understood.also', { typed: one.typed, words: one.words.join(', ') }) : one.how === 'unknown' ? t('understood.unknown', { typed: one.typed }) : one.how === 'spelled' ? t('understood.spelled', { typed: one.typed, as: one.as, count: one.count }) : t(`understood.${one.how}`, { typed: one.typed, as: one.as })}
            </li>
          ))}
        </ul>
      )}
      {partial && <p className="mt-1">{t('partial')}</p>}
    </>
  );
}
