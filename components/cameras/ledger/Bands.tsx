import { useTranslations } from 'next-intl';
import { BANDS, countBands, type CameraRow } from '@/lib/cameras/availability-table';
import { QueryLink } from './QueryLink';

type Props = { rows: readonly CameraRow[] };

/** How many cameras were always live, mostly, never: each count leads to those cameras. */
export function Bands({ rows }: Props) {
  const t = useTranslations('cameras.ledger');
  const counts = countBands(rows);
  return (
    <div>
      <h3 className="text-lead">{t('bands')}</h3>
      <p className="mb-1 text-note text-soft">{t('bandsLead')}</p>
      <ul className="figures border-t border-rule">
        {BANDS.map((band) => (
          <li key={band} className="flex items-center justify-between gap-4 border-b border-rule" data-band={band} data-count={counts[band]}>
            {counts[band] > 0
              ? <QueryLink values={{ by: 'camera', band }} hash="tables" className="tap underline">{t(`band.${band}`)}</QueryLink>
              : <span className="tap text-soft">{t(`band.${band}`)}</span>}
            <span className="font-semibold">{counts[band]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
