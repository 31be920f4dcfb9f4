import type { Bilingual } from '@/lib/locale';
import { usePageLocale } from './usePageLocale';

type Props = { words: Bilingual };

/** Words of a clause, quoted: official, and on English pages our translation below. */
export function Words({ words }: Props) {
  const locale = usePageLocale();
  return (
    <>
      <q lang="az" className="eligibility-words">{words.az}</q>
      {locale === 'en' && <q lang="en" className="eligibility-words-en">{words.en}</q>}
    </>
  );
}
