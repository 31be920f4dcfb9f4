import type { Times } from '@/lib/cameras/availability';
import { columnShare } from '@/lib/cameras/availability-query';
import { formatPerCent } from '@/lib/cameras/availability-words';
import type { Locale } from '@/lib/locale';
import { SHARE_COLUMNS } from './share-columns';

type Props = { times: Times; locale: Locale };

/** Shares of the promised hours, a cell each. Nothing is quiet, so that what is not live stands out. */
export function ShareCells({ times, locale }: Props) {
  return SHARE_COLUMNS.map((column) => {
    const share = columnShare(times, column);
    return <td key={column} role="cell" className={share ? (column === 'live' ? '' : 'font-semibold') : 'text-soft'}>{formatPerCent(share, locale)}</td>;
  });
}
