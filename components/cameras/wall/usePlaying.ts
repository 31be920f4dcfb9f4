'use client';

import { useEffect, useState, type RefObject } from 'react';
import { choosePlaying } from '@/lib/cameras/wall-players';
import type { Told } from './told';
import { useDevice } from './useDevice';
import { useNear } from './useNear';
import { useStrain } from './useStrain';
import { useTold } from './useTold';
import { useTurn } from './useTurn';
import type { Tile } from './wall-data';

type Options = {
  root: RefObject<HTMLElement | null>;
  /** In the order of the page. */
  tiles: readonly Tile[];
  started: boolean;
  big: string | null;
  /** The camera that is heard. */
  sound: string | null;
  /** The reader's own number; null leaves it to the device. */
  players: number | null;
};

/** Who of a wall plays now, and what each has told. */
export type Playing = {
  /** How many may play at once, and what suits the device. */
  most: number;
  suits: number;
  /** The number was taken down because the connection does not carry more. */
  strained: boolean;
  playing: readonly string[];
  visiting: string | null;
  /** The last place goes round among those that wait. */
  takesTurns: boolean;
  told: ReadonlyMap<string, Told>;
  onTold: (id: string, told: Told) => void;
  /** Asks for a camera before all others. */
  ask: (id: string) => void;
  /** Tries again with as many as before the connection was too slow. */
  tryAll: () => void;
};

/** Divides the places among the cameras of the page. */
export function usePlaying({ root, tiles, started, big, sound, players }: Options): Playing {
  const ids = tiles.filter(({ streams }) => streams.length > 0).map(({ id }) => id);
  const { most: suits, savesData } = useDevice();
  const near = useNear(root, tiles.map(({ id }) => id));
  const [told, onTold] = useTold();
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [tries, setTries] = useState(0);
  const [carried, watchStrain] = useStrain(`${tries} ${players ?? ''} ${ids.join()}`);
  const allowed = players ?? suits;
  const most = Math.min(allowed, carried ?? allowed);
  const takesTurns = !savesData && most >= 2 && ids.length > most;
  const turn = useTurn(started && takesTurns);
  const wanted = [big, sound, ...asked].filter((id) => id !== null);
  const { playing, visiting } = started ? choosePlaying({ ids, near, wanted, most, takesTurns, turn }) : { playing: [], visiting: null };
  useEffect(() => watchStrain(playing.map((id) => told.get(id)?.shown ?? 'connecting')));

  const ask = (id: string) => setAsked((before) => [id, ...before.filter((other) => other !== id)].slice(0, 16));
  return { most, suits, strained: most < allowed, playing, visiting, takesTurns, told, onTold, ask, tryAll: () => setTries(tries + 1) };
}
