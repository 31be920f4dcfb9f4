import { useTranslations } from 'next-intl';
import { shareOf, totalOf, type Times } from '@/lib/cameras/availability';
import { formatShare } from '@/lib/cameras/availability-words';
import type { Locale } from '@/lib/locale';

type Props = { times: Times; locale: Locale };

/** How much of the measured time was live, with its basis named; nothing measured is no share. */
export function LiveOfMeasured({ times, locale }: Props) {
  const t = useTranslations('cameras.ledger');
  const share = shareOf(times.live, totalOf(times) - times.unmeasured);
  return share === null ? t('neverMeasured') : t('liveOfMeasured', { share: formatShare(share, locale) });
}
