import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { shareOf, totalOf } from '@/lib/cameras/availability';
import type { LedgerQuery } from '@/lib/cameras/availability-query';
import type { CameraRow } from '@/lib/cameras/availability-table';
import { formatShare } from '@/lib/cameras/availability-words';
import type { Locale } from '@/lib/locale';
import { BarAxis } from './BarAxis';
import { BreaksText } from './BreaksText';
import { DayBar } from './DayBar';
import { ShapeKey } from './ShapeKey';
import { ShareCells } from './ShareCells';
import { SHARE_COLUMNS } from './share-columns';
import { SortHead } from './SortHead';

type Props = { rows: readonly CameraRow[]; sort: LedgerQuery['sort']; locale: Locale; base: string };

/** A row a camera: shares of the promised hours, the longest break, the day as a bar. The roles are written out because rows are grids. */
export function CameraTable({ rows, sort, locale, base }: Props) {
  const t = useTranslations('cameras.ledger');
  if (rows.length === 0) return <p className="py-4">{t('none')}</p>;
  return (
    <>
      <ShapeKey />
      <table role="table" className="ledger-table figures">
        <caption className="sr-only">{t('captionCameras')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <SortHead column="camera" sort={sort} />
            {SHARE_COLUMNS.map((column) => <SortHead key={column} column={column} sort={sort} />)}
            <SortHead column="longest" sort={sort} wide="longest" />
            <th role="columnheader" scope="col" data-wide="bar" className="text-note text-soft">{t('columns.bar')}<BarAxis /></th>
          </tr>
        </thead>
        <tbody role="rowgroup">{rows.map((row) => <Row key={row.id} row={row} locale={locale} base={base} />)}</tbody>
      </table>
    </>
  );
}

type RowProps = { row: CameraRow; locale: Locale; base: string };

const Row = memo(function Row({ row, locale, base }: RowProps) {
  const label = row.id.replace('-', '/');
  return (
    <tr role="row" data-camera={row.id}>
      <th role="rowheader" scope="row"><a className="tap font-semibold underline" href={`${base}/${label}`}>{label}</a></th>
      <ShareCells times={row.times} locale={locale} />
      <td role="cell" data-wide="longest" className="text-note text-soft"><BreaksText row={row} locale={locale} /><Corrected row={row} locale={locale} /></td>
      <td role="cell" data-wide="bar"><DayBar bar={row.bar} /></td>
    </tr>
  );
}, (before, after) => before.locale === after.locale && sameRow(before.row, after.row));

function Corrected({ row: { correctedTimes }, locale }: Pick<RowProps, 'row' | 'locale'>) {
  const t = useTranslations('cameras.ledger');
  if (!correctedTimes) return null;
  const share = formatShare(shareOf(correctedTimes.live, totalOf(correctedTimes)), locale);
  return <> · <a href="#notes">{t('liveShort', { share: t('afterCorrection', { share }) })}</a></>;
}

/** A thousand rows come anew each minute and few of them differ in what is drawn. */
function sameRow(a: CameraRow, b: CameraRow): boolean {
  return a.id === b.id && a.bar === b.bar && a.breaks === b.breaks && a.times.live === b.times.live && a.times.unmeasured === b.times.unmeasured
    && a.times.offline === b.times.offline && a.times.frozen === b.times.frozen && a.correctedTimes?.live === b.correctedTimes?.live;
}
