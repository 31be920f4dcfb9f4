import { useTranslations } from 'next-intl';
import { downMs, shareOf, totalOf, type Times } from '@/lib/cameras/availability';
import { formatShare } from '@/lib/cameras/availability-words';
import { byConstituency, worstFirst, type CameraRow } from '@/lib/cameras/availability-table';
import type { Locale } from '@/lib/locale';
import { BreaksText } from './BreaksText';
import { LiveOfMeasured } from './LiveOfMeasured';
import type { ListedConstituency } from './listed';
import { QueryLink } from './QueryLink';

type Props = { rows: readonly CameraRow[]; locale: Locale; base: string; constituencies: readonly ListedConstituency[] };

const SHOWN = 5;

/** The worst first, named, with the share that orders them: what no average may hide. */
export function Worst({ rows, locale, base, constituencies }: Props) {
  const t = useTranslations('cameras.ledger');
  const cameras = worstFirst(rows).filter(({ times }) => downMs(times) > 0).slice(0, SHOWN);
  const groups = worstFirst(byConstituency(rows)).filter(({ times }) => downMs(times) > 0).slice(0, SHOWN);
  const names = new Map(constituencies.map(({ number, name }) => [number, name]));
  if (cameras.length === 0) return rows.some(({ times }) => times.live > 0) && <p className="mt-6">{t('noneDown')}</p>;
  return (
    <div className="mt-8 grid gap-x-10 gap-y-8 lg:grid-cols-2">
      <div>
        <h3 className="text-lead">{t('worstCameras')}</h3>
        <p className="mb-1 text-note text-soft">{t('worstOrder')}</p>
        <ol className="figures border-t border-rule">
          {cameras.map((row) => (
            <li key={row.id} className="border-b border-rule pb-1.5">
              <span className="flex items-center justify-between gap-4">
                <a className="tap font-semibold underline" href={`${base}/${row.id.replace('-', '/')}`}>{row.id.replace('-', '/')}</a>
                <Shares times={row.times} locale={locale} />
              </span>
              <span className="block text-note text-soft"><BreaksText row={row} locale={locale} /></span>
            </li>
          ))}
        </ol>
      </div>
      <div>
        <h3 className="text-lead">{t('worstConstituencies')}</h3>
        <p className="mb-1 text-note text-soft">{t('worstOrder')}</p>
        <ol className="figures border-t border-rule">
          {groups.map(({ constituency, times, worst }) => (
            <li key={constituency} className="border-b border-rule pb-1.5">
              <span className="flex items-center justify-between gap-4">
                <QueryLink values={{ by: 'camera', constituency: String(constituency) }} hash="tables" className="tap underline"><span>{constituency} <span lang="az">{names.get(constituency)}</span></span></QueryLink>
                <Shares times={times} locale={locale} />
              </span>
              <span className="block text-note text-soft">{t('worstCamera')}: {worst.id.replace('-', '/')}, <LiveOfMeasured times={worst.times} locale={locale} /></span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

function Shares({ times, locale }: { times: Times; locale: Locale }) {
  const t = useTranslations('cameras.ledger');
  const total = totalOf(times);
  const share = (ms: number) => formatShare(shareOf(ms, total), locale);
  return (
    <span className="py-1 text-right text-note">
      <span className="block font-semibold"><LiveOfMeasured times={times} locale={locale} /></span>
      <span className="block">{t('ofHours', { down: share(downMs(times)), measured: share(total - times.unmeasured) })}</span>
    </span>
  );
}
