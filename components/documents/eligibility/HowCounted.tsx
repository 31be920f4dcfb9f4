import { useTranslations } from 'next-intl';
import { beginsOnLeapDay, type Finding } from '@/lib/documents/eligibility/findings';
import type { Condition } from '@/lib/documents/eligibility/schema';
import { articleHref } from '@/lib/law';
import { usePageLocale } from './usePageLocale';
import { numberInText } from './words';

type Props = { compute: Condition['compute']; /** What the answers say; without them every reader is told. */ finding?: Finding };

/** How the portal counts a condition, and what it cannot. Nothing here says what the clause means. */
export function HowCounted({ compute, finding }: Props) {
  const [locale, t] = [usePageLocale(), useTranslations('eligibility')];
  if (compute.by === 'not-held') {
    return (
      <p className="eligibility-how">
        {t('how.not-held', { acts: compute.acts.map(({ name }) => name[locale]).join(', ') })}{' '}
        {compute.acts.map(({ article }) => article && <a key={article} href={articleHref(locale, article)}>{t('citesArticle', { article: numberInText(Number(article), locale) })}</a>)}
      </p>
    );
  }
  const years = 'years' in compute ? t('years', { count: compute.years }) : '';
  const [months, of] = compute.by === 'months-of' ? [t('monthCount', { count: compute.months }), t('monthCount', { count: compute.of })] : ['', ''];
  const leap = 'years' in compute && (finding ? finding.reason !== 'leap-day' && beginsOnLeapDay(finding) : compute.by === 'age');
  return <p className="eligibility-how">{t(`how.${compute.by}`, { years, months, of })}{leap && <> {t(compute.by === 'age' ? 'leap.born' : 'leap.since')}</>}</p>;
}
