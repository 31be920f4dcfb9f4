'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import { moveCamera } from '@/lib/cameras/wall-view';
import { setCameras, setWall } from './set-wall';
import type { WallNow } from './useWall';
import { focusTile } from './useWallKeys';
import type { Tile } from './wall-data';

type Options = { wall: WallNow; tiles: readonly Tile[]; say: (words: string) => void };

/** What a reader can do with the cameras of a wall. */
export type WallActions = {
  /** The camera that is heard; one at a time. */
  sound: string | null;
  toggleSound: (id: string) => void;
  soundBlocked: () => void;
  /** Null: all of one size. */
  enlarge: (id: string | null) => void;
  /** By the number on the tile; 0: all of one size. */
  enlargePlace: (place: number) => void;
  move: (id: string, by: number) => void;
  remove: (id: string) => void;
};

/** Each press changes the address, and is told to those who listen. */
export function useWallActions({ wall, tiles, say }: Options): WallActions {
  const t = useTranslations('cameras.wall.said');
  const [wanted, setSound] = useState<string | null>(null);
  const sound = tiles.some(({ id }) => id === wanted) ? wanted : null;
  const labelOf = (id: string) => id.replace('-', '/');

  function toggleSound(id: string) {
    setSound(sound === id ? null : id);
    say(sound === id ? t('soundOff') : t('soundOn', { label: labelOf(id) }));
  }
  function enlarge(id: string | null) {
    const next = id === wall.big ? null : id;
    setWall({ big: next });
    say(next ? t('large', { label: labelOf(next) }) : t('even'));
  }
  function enlargePlace(place: number) {
    const tile = tiles.find((other) => other.place === place);
    if (tile || place === 0) enlarge(tile?.id ?? null);
  }
  function move(id: string, by: number) {
    const ids = moveCamera(wall.ids, id, by);
    setCameras(ids, 'replace');
    say(t('moved', { label: labelOf(id), place: ids.indexOf(id) + 1, count: ids.length }));
    // A picture that moves in the page loses the focus.
    requestAnimationFrame(() => { if (document.activeElement === document.body) focusTile(document.querySelector(`[data-wall-tile="${id}"]`)); });
  }
  function remove(id: string) {
    setCameras(wall.ids.filter((other) => other !== id));
    say(t('removed', { label: labelOf(id) }));
  }
  const blocked = t('soundBlocked');
  const soundBlocked = useCallback(() => {
    setSound(null);
    say(blocked);
  }, [say, blocked]);

  return { sound, toggleSound, soundBlocked, enlarge, enlargePlace, move, remove };
}
