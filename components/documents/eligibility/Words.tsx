import { useTranslations } from 'next-intl';
import type { Bilingual } from '@/lib/locale';
import { usePageLocale } from './usePageLocale';

type Props = { words: Bilingual };

/** Words of a clause, quoted: official, and on English pages our translation below, marked as one. */
export function Words({ words }: Props) {
  const [locale, common] = [usePageLocale(), useTranslations('common')];
  return (
    <>
      <q lang="az" className="eligibility-words">{words.az}</q>
      {locale === 'en' && <p><q lang="en">{words.en}</q> <small className="eligibility-hint">[{common('unofficial')}]</small></p>}
    </>
  );
}
