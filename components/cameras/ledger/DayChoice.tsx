import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { setQuery } from '@/components/ui/useQuery';
import type { Locale } from '@/lib/locale';
import { formatDate } from '@/lib/time/format';

type Props = { days: readonly string[]; /** As the address asks; null: the newest. */ day: string | null; locale: Locale };

/** Which day is shown, where there are several. */
export function DayChoice({ days, day, locale }: Props) {
  const t = useTranslations('cameras.ledger');
  const id = useId();
  if (days.length < 2 && day === null) return null;
  const known = day !== null && !days.includes(day) ? [...days, day] : days;
  return (
    <p className="no-print mb-3 flex flex-wrap items-center gap-3">
      <label htmlFor={id}>{t('dayForm')}</label>
      <select id={id} className="field max-w-[16rem]" value={day ?? ''} onChange={(event) => setQuery({ day: event.target.value })}>
        <option value="">{t('newest')}</option>
        {[...known].reverse().map((one) => <option key={one} value={one}>{formatDate(one, locale)}</option>)}
      </select>
    </p>
  );
}
