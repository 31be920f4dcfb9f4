'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locale';
import { bakuInstant } from '@/lib/time/baku';
import { formatDateOrInstant } from '@/lib/time/format';
import { setQuery } from './useQuery';
import { useNow } from './useNow';

type Props = { locale: Locale };

/** Says that the page shows another moment than now, or that a senseless `?at=` was ignored. Needs the messages `common`. */
export function MomentNote({ locale }: Props) {
  const t = useTranslations('common');
  const { nowMs, frozen, ignored } = useNow();
  if (!frozen && ignored === null) return null;
  return (
    <div role="status" className="my-4 border-l-4 border-frozen py-1 pl-4">
      {ignored === null
        ? <p>{t('atShown', { moment: formatDateOrInstant(bakuInstant(nowMs ?? 0), locale) })}</p>
        : <p>{t('atIgnored', { value: ignored })}</p>}
      <p><button type="button" className="tap font-semibold text-accent underline" onClick={() => setQuery({ at: null })}>{t('atNow')}</button></p>
    </div>
  );
}
