import { useTranslations } from 'next-intl';
import type { Bilingual, Locale } from '@/lib/locale';

type Props = { text: Bilingual; locale: Locale; /** a, b, c or ç where the plan has it before these words. */ label?: string | null };

/** The plan's official words; on English pages with our translation below them. */
export function PathWording({ text, locale, label }: Props) {
  const t = useTranslations('common');
  const before = label ? `${label}) ` : '';
  return (
    <div className="path-wording">
      <p lang="az" className="official">{before}{text.az}</p>
      {locale === 'en' && <p className="text-soft"><span lang="en">{before}{text.en}</span>{' '}<small className="whitespace-nowrap">[{t('unofficial')}]</small></p>}
    </div>
  );
}
