'use client';

import { useTranslations } from 'next-intl';
import { useContext } from 'react';
import { StatusNote } from '@/components/cameras/status/StatusNote';
import { StatusContext } from '@/components/cameras/status/useStatus';
import { bakuTime } from '@/lib/time/baku';
import { setCameras } from './set-wall';
import type { WallNow } from './useWall';

type Props = { wall: WallNow; /** Cameras in the whole list. */ all: number; embed: boolean };

/** What a ready-made wall is made of. Nothing for one that the reader has put together. */
export function WallSourceLine({ wall, all, embed }: Props) {
  const t = useTranslations('cameras.wall.presets');
  const status = useContext(StatusContext);
  const { source, count, snapshotAt } = wall;
  if (source.kind === 'empty' || source.kind === 'own') return null;
  if (source.kind === 'state' && !snapshotAt) return status && status.kind !== 'loading' ? <div className="py-3"><StatusNote /></div> : <p className="py-3 text-soft">{t('asking')}</p>;
  const time = snapshotAt ? bakuTime(Date.parse(snapshotAt)) : '';
  const words = source.kind === 'constituency' ? t('constituencyIs', { number: source.constituency, count })
    : source.kind === 'sample' ? t('sampleIs', { size: count, all, seed: source.seed })
      : t(source.state === 'offline' ? 'offlineIs' : 'frozenIs', { time, count });
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 py-2">
      <p data-wall-source={source.kind} className="figures font-semibold break-words">{words}</p>
      {source.kind === 'state' && <button type="button" className="tap text-accent underline" onClick={wall.renewSnapshot}>{t('renew')}</button>}
      {!embed && source.kind === 'state' && count > 0 && <button type="button" className="tap text-accent underline" onClick={() => setCameras(wall.ids)}>{t('keep')}</button>}
      {count === 0 && <p className="w-full">{t('none')}</p>}
    </div>
  );
}
