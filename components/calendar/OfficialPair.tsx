import { getTranslations } from 'next-intl/server';
import type { Bilingual } from '@/lib/locale';

type Props = { text: Bilingual; className?: string };

/** Official words first, our translation beside them on wide screens and below them on phones. */
export async function OfficialPair({ text, className = '' }: Props) {
  const t = await getTranslations('common');
  return (
    <div className={`grid gap-x-10 gap-y-2 whitespace-pre-line lg:grid-cols-2 ${className}`}>
      <p lang="az" className="official">{text.az}</p>
      <p className="text-soft"><span lang="en">{text.en}</span>{' '}<small className="whitespace-nowrap">[{t('unofficial')}]</small></p>
    </div>
  );
}
