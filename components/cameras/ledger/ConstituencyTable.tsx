import { useTranslations } from 'next-intl';
import type { LedgerQuery } from '@/lib/cameras/availability-query';
import type { ConstituencyRow } from '@/lib/cameras/availability-table';
import type { Locale } from '@/lib/locale';
import { DayBar } from './DayBar';
import type { ListedConstituency } from './listed';
import { LiveOfMeasured } from './LiveOfMeasured';
import { QueryLink } from './QueryLink';
import { ShapeKey } from './ShapeKey';
import { ShareCells } from './ShareCells';
import { SHARE_COLUMNS } from './share-columns';
import { SortHead } from './SortHead';

type Props = { rows: readonly ConstituencyRow[]; sort: LedgerQuery['sort']; locale: Locale; base: string; constituencies: readonly ListedConstituency[] };

/** A row a constituency: its cameras together, and the worst of them by name and with its day. */
export function ConstituencyTable({ rows, sort, locale, base, constituencies }: Props) {
  const t = useTranslations('cameras.ledger');
  const names = new Map(constituencies.map(({ number, name }) => [number, name]));
  return (
    <>
      <ShapeKey />
      <table role="table" className="ledger-table ledger-constituencies figures">
        <caption className="sr-only">{t('captionConstituencies')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <SortHead column="camera" sort={sort} words={t('constituencyColumn')} />
            {SHARE_COLUMNS.map((column) => <SortHead key={column} column={column} sort={sort} />)}
            <SortHead column="longest" sort={sort} words={t('worstCamera')} wide="longest" />
            <th role="columnheader" scope="col" data-wide="bar" className="text-note text-soft">{t('worstCamera')}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ constituency, cameras, times, worst }) => (
            <tr key={constituency} role="row" data-constituency={constituency}>
              <th role="rowheader" scope="row">
                <QueryLink values={{ by: 'camera', constituency: String(constituency) }} hash="tables" className="tap gap-1.5 underline"><span className="font-semibold">{constituency}</span><span lang="az" className="max-lg:sr-only">{names.get(constituency)}</span></QueryLink>
              </th>
              <ShareCells times={times} locale={locale} />
              <td role="cell" data-wide="longest" className="text-note text-soft">
                <span lang="az" className="lg:hidden">{names.get(constituency)}, </span>{t('camerasOf', { count: cameras })}; {t('worstCamera').toLocaleLowerCase(locale === 'az' ? 'az' : 'en')} <a href={`${base}/${worst.id.replace('-', '/')}`}>{worst.id.replace('-', '/')}</a>: <LiveOfMeasured times={worst.times} locale={locale} />
              </td>
              <td role="cell" data-wide="bar"><DayBar bar={worst.bar} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
