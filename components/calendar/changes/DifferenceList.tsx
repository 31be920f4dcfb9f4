import { getTranslations } from 'next-intl/server';
import type { TermDifference } from '@/lib/calendar/differences';
import type { Locale } from '@/lib/locale';
import { TermDifferenceItem } from './TermDifferenceItem';

type Props = { differences: readonly TermDifference[]; locale: Locale; base: string };

/** Everything by which two versions of a plan differ, or that they do not. */
export async function DifferenceList({ differences, locale, base }: Props) {
  const t = await getTranslations('calendar.changesPage');
  if (differences.length === 0) return <p className="mt-2">{t('noDifferences')}</p>;
  return (
    <>
      <p className="mt-2 font-semibold">{t('count', { count: differences.length })}</p>
      <ul role="list" className="mt-2 border-t border-rule">
        {differences.map((difference) => <TermDifferenceItem key={difference.id} difference={difference} locale={locale} base={base} />)}
      </ul>
    </>
  );
}
