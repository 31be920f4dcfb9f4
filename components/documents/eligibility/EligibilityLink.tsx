import { getTranslations } from 'next-intl/server';
import { ELIGIBILITY_DOCUMENT } from '@/lib/documents/eligibility/schema';
import type { Locale } from '@/lib/locale';

type Props = { documentId: string; locale: Locale };

/** From the instruction to “May I vote?”; nothing for other documents. */
export async function EligibilityLink({ documentId, locale }: Props) {
  const t = await getTranslations('eligibility');
  if (documentId !== ELIGIBILITY_DOCUMENT) return null;
  return <a className="tap no-print font-semibold underline" href={`/${locale}/documents/${documentId}/eligibility`}>{t('link')}</a>;
}
