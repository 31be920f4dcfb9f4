import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { StateShape } from '@/components/cameras/status/StateShape';
import { setQuery } from '@/components/ui/useQuery';
import { sortText, type Column, type LedgerQuery } from '@/lib/cameras/availability-query';
import type { CameraState } from '@/lib/cameras/status';

type Props = { column: Column; sort: LedgerQuery['sort']; words?: string; wide?: string; children?: ReactNode };

/** The shape of each column of shares. */
export const columnShapes = { live: 'live', frozen: 'frozen', offline: 'offline', other: 'ended', unmeasured: 'unmeasured' } as const satisfies Partial<Record<Column, CameraState>>;

const shapes: Partial<Record<Column, CameraState>> = columnShapes;

/** A column's heading, pressed to sort by it: first with the worst on top, then the other way round. On phones the state's shape stands for its word. */
export function SortHead({ column, sort, words, wide, children }: Props) {
  const t = useTranslations('cameras.ledger.columns');
  const sorted = sort?.column === column ? sort : null;
  const down = sorted ? !sorted.down : column !== 'camera' && column !== 'live';
  const shape = shapes[column];
  const text = words ?? t(column);
  return (
    <th role="columnheader" scope="col" data-wide={wide} aria-sort={sorted ? (sorted.down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={() => setQuery({ sort: sortText({ column, down }) })}>
        {shape && <span className="ledger-head-shape"><StateShape state={shape} /></span>}
        <span className={shape ? 'ledger-head-word' : ''}>{text}</span>
        <span aria-hidden="true">{sorted && (sorted.down ? '↓' : '↑')}</span>
      </button>
      {children}
    </th>
  );
}
