import { useTranslations } from 'next-intl';
import type { IgnoredFilter } from '@/lib/search/filters';

type Props = { ignored: readonly IgnoredFilter[] };

/** Says which values of the address were not used, and why. */
export function IgnoredFilters({ ignored }: Props) {
  const t = useTranslations('search');
  return ignored.map(({ key, value, why }) => (
    <p key={`${key} ${value} ${why}`} role="note" className="mt-2 border-l-4 border-frozen pl-3 text-note">{t(`ignored.${why}`, { key, value })}</p>
  ));
}
