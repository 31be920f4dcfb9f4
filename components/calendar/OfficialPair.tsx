import { getTranslations } from 'next-intl/server';
import type { Bilingual } from '@/lib/locale';

type Props = { text: Bilingual; /** For the words a page is about. */ large?: boolean };

/** Official words first, our translation beside them on wide screens and below them on phones. */
export async function OfficialPair({ text, large = false }: Props) {
  const t = await getTranslations('common');
  const size = large ? 'text-lead' : '';
  return (
    <div className="grid gap-x-10 gap-y-2 whitespace-pre-line lg:grid-cols-2">
      <p lang="az" className={`official ${size}`}>{text.az}</p>
      <p className={`text-soft ${size}`}><span lang="en">{text.en}</span>{' '}<small className="whitespace-nowrap">[{t('unofficial')}]</small></p>
    </div>
  );
}
