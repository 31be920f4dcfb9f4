'use client';

import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { StateShape } from '@/components/cameras/status/StateShape';
import type { CameraState } from '@/lib/cameras/status';
import { bakuTime } from '@/lib/time/baku';
import { shapeOf } from '@/lib/cameras/told-state';
import { TileState } from './TileState';
import { isOld, type Told } from './told';
import type { Tile } from './wall-data';

/** The player with hls.js, 120 KB: fetched when somebody wants to watch. */
const TilePlayer = lazy(() => import('./TilePlayer'));

type Props = {
  tile: Tile;
  started: boolean;
  playing: boolean;
  /** Its place goes to another camera soon. */
  visiting: boolean;
  big: boolean;
  heard: boolean;
  told: Told | null;
  monitor: CameraState | null;
  measuredAt: string | null;
  /** How many play, and what the connection was measured to carry. */
  players: number;
  measuredBitsPerSecond: number | null;
  embed: boolean;
  onTold: (id: string, told: Told) => void;
  onSpeed: (id: string, bitsPerSecond: number | null) => void;
  onSoundBlocked: () => void;
  children: ReactNode;
};

/** One camera of the wall: picture, number, what is true of it, and its buttons. */
export function WallTile({ tile, started, playing, visiting, big, heard, told, monitor, measuredAt, players, measuredBitsPerSecond, embed, onTold, onSpeed, onSoundBlocked, children }: Props) {
  const t = useTranslations('cameras.wall');
  const { id, label, place, href, streams } = tile;
  const [takenAtMs, setTakenAtMs] = useState<number | null>(null);
  const state = playing ? told?.state ?? 'connecting' : 'idle';
  const stillMs = !playing || isOld(state) ? takenAtMs : null;
  return (
    <li
      data-wall-tile={id} data-tile-state={state} data-big={big || undefined} data-waiting={!playing || visiting || undefined}
      tabIndex={-1} aria-label={t('tile', { place, label })} className="wall-tile"
    >
      <div className="wall-picture">
        {takenAtMs === null && <StateShape state={playing ? shapeOf(state) : monitor ?? 'unmeasured'} size={28} />}
        {started && streams.length > 0 && (
          <Suspense fallback={null}>
            <TilePlayer
              id={id} label={label} streams={streams} monitor={monitor} playing={playing} muted={!heard}
              measuredBitsPerSecond={measuredBitsPerSecond} players={players} onTold={onTold} onPicture={setTakenAtMs} onSpeed={onSpeed} onSoundBlocked={onSoundBlocked}
            />
          </Suspense>
        )}
        {stillMs !== null && <p className="wall-old">{t('old', { time: bakuTime(stillMs) })}</p>}
      </div>
      <div className="wall-strip">
        <p className="wall-name">
          <span aria-hidden="true" className="wall-key">{place}</span>
          <a href={href} {...(embed ? { target: '_blank', rel: 'noopener' } : {})} className="tap font-serif text-xl font-semibold text-ink underline">{label}</a>
        </p>
        <div className="wall-buttons">{children}</div>
        {streams.length > 0 ? <TileState playing={playing} state={state} takenAtMs={takenAtMs} monitor={monitor} measuredAt={measuredAt} /> : <p className="wall-state text-soft">{t('noStream')}</p>}
      </div>
    </li>
  );
}
