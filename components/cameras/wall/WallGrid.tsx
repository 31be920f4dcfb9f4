'use client';

import { useTranslations } from 'next-intl';
import { useContext, useEffect, useMemo, useRef, useState } from 'react';
import { StatusContext } from '@/components/cameras/status/useStatus';
import type { Precinct } from '@/lib/cameras/precinct';
import { wallTold } from '@/lib/cameras/embed-state';
import { stateOf } from '@/lib/cameras/status-result';
import { gridColumns } from '@/lib/cameras/wall-view';
import { TileButtons } from './TileButtons';
import { usePlaying } from './usePlaying';
import { useScreen } from './useScreen';
import { useSpeed } from './useSpeed';
import { useTellFrame } from './useTellFrame';
import type { WallNow } from './useWall';
import { useWallActions } from './useWallActions';
import { useWallKeys } from './useWallKeys';
import { WallBar } from './WallBar';
import { WallTile } from './WallTile';
import { tilesOf, type WallPlace } from './wall-data';

type Props = {
  wall: WallNow;
  precincts: readonly Precinct[];
  place: WallPlace;
  started: boolean;
  onStart: (started: boolean) => void;
  /** Tells those who listen what a press has done. */
  say: (words: string) => void;
};

/** The pictures. The large one comes first, the numbers stay as they are. */
export function WallGrid({ wall, precincts, place, started, onStart, say }: Props) {
  const t = useTranslations('cameras.wall');
  const root = useRef<HTMLDivElement>(null);
  const status = useContext(StatusContext);
  const [arranging, setArranging] = useState(false);
  const key = wall.ids.join();
  const tiles = useMemo(() => tilesOf(key.split(','), precincts, place.base), [key, precincts, place.base]);
  const actions = useWallActions({ wall, tiles, say });
  const { sound } = actions;
  const playing = usePlaying({ root, tiles, started, big: wall.big, sound, players: wall.players });
  useTellFrame(place.frame, wallTold(started, tiles.some(({ streams }) => streams.length > 0), playing.playing.map((id) => playing.told.get(id)?.state ?? 'connecting'), sound !== null));
  const [carried, onSpeed] = useSpeed();
  const screen = useScreen(root);
  useWallKeys(root, {
    enlarge: actions.enlargePlace, sound: actions.toggleSound, fullscreen: screen.toggle,
    move: place.embed ? null : actions.move, remove: place.embed ? null : actions.remove,
  });
  const measuredAt = status && 'at' in status ? status.at : null;
  const ordered = [...tiles.filter(({ id }) => id === wall.big), ...tiles.filter(({ id }) => id !== wall.big)];
  // After a press the keys of the wall work from here on; a wall that starts by itself takes the focus from nobody.
  const [byItself] = useState(started);
  useEffect(() => { if (started && !byItself && document.activeElement === document.body) root.current?.focus({ preventScroll: true }); }, [started, byItself]);

  return (
    <div ref={root} data-wall data-started={started || undefined} tabIndex={-1} role="group" aria-label={t('region')} className="wall">
      <WallBar place={place} tiles={tiles} playing={playing} started={started} big={wall.big} arranging={arranging} screen={screen} onStart={onStart} onArrange={setArranging} onEven={() => actions.enlarge(null)} />
      <ul className="wall-grid" data-columns={gridColumns(tiles.length)} data-rows={Math.min(3, Math.max(1, tiles.length - 1))} data-has-big={wall.big ? true : undefined}>
        {ordered.map((tile) => (
          <WallTile
            key={tile.id} tile={tile} started={started} playing={playing.playing.includes(tile.id)} visiting={playing.visiting === tile.id}
            big={tile.id === wall.big} heard={sound === tile.id} told={playing.told.get(tile.id) ?? null}
            monitor={status ? stateOf(status, tile.index) : null} measuredAt={measuredAt}
            players={playing.playing.length} measuredBitsPerSecond={carried} embed={place.embed} onTold={playing.onTold} onSpeed={onSpeed} onSoundBlocked={actions.soundBlocked}
          >
            <TileButtons
              tile={tile} count={tiles.length} big={tile.id === wall.big} heard={sound === tile.id} arranging={arranging} started={started} actions={actions}
              waiting={started && tile.streams.length > 0 && (!playing.playing.includes(tile.id) || playing.visiting === tile.id)} onAsk={() => playing.ask(tile.id)}
            />
          </WallTile>
        ))}
      </ul>
    </div>
  );
}
