'use client';

import { useCallback, useEffect, useReducer, useRef, useState, type RefObject } from 'react';
import type { Quality } from '@/lib/cameras/level-cap';
import { isConnected, newPlayer, nextPlayer, seemsOld, type Player, type PlayerEvent } from '@/lib/cameras/player-state';
import { keepFrame } from './keep-frame';
import { portalClockAheadMs } from './portal-clock';
import { openStream, type QualityWish, type Stream } from './open-stream';
import { newTraffic, type Traffic } from './traffic';
import { usePlayerSurroundings } from './usePlayerSurroundings';

type Options = {
  video: RefObject<HTMLVideoElement | null>;
  /** Holds the last picture of a connection that is gone. */
  lastFrame: RefObject<HTMLCanvasElement | null>;
  /** Addresses of the stream; the next one is tried when one fails. */
  streams: readonly string[];
  /** Keeps its identity while it says the same. */
  wish: QualityWish;
  muted: boolean;
  /** Whether a picture is wanted: a tile out of sight gives its connection back. */
  active: boolean;
  /** Called when the browser lets nothing play with sound. */
  onSoundBlocked: () => void;
};

/**
 * What has become of the wish to see a moment of the past: `unknown` before somebody watches, `asked` until the first picture
 * has come, `live` where the moment was still to come when somebody began to watch.
 */
export type MomentOutcome = 'unknown' | 'asked' | 'live' | 'shown' | 'outside';

/** Runs the state machine: tells it what happens, and opens and closes the connection that it asks for. */
export function usePlayer({ video, lastFrame, streams, wish, muted, active, onSoundBlocked }: Options) {
  const [player, dispatch] = useReducer(step, null, newPlayer);
  const [qualities, setQualities] = useState<readonly Quality[]>([]);
  const [moment, setMoment] = useState<'shown' | 'outside' | null>(null);
  const stream = useRef<Stream | null>(null);
  const traffic = useRef<Traffic>(newTraffic());
  const wished = useRef(wish);
  const send = useCallback((event: PlayerEvent) => dispatch({ event, nowMs: Date.now() }), []);
  const clock = usePlayerSurroundings({ video, active, send });

  const connected = isConnected(player);
  const address = streams[player.failures % streams.length];
  useEffect(() => {
    const element = video.current;
    if (!connected || !element || !address) return;
    const opened = openStream(element, address, {
      playlist: (news) => send({ type: 'playlist', news }),
      trouble: (failure, fatal) => send({ type: 'trouble', failure, fatal, random: Math.random() }),
      qualities: setQualities,
      fetched: (bytes, seconds) => traffic.current.add(bytes, seconds),
    }, wished.current);
    if (!opened) return send({ type: 'unsupported' });
    stream.current = opened;
    const canvas = lastFrame.current;
    return () => {
      keepFrame(element, canvas);
      opened.close();
      stream.current = null;
    };
    // A new session is a new connection even to the same address.
  }, [connected, player.session, address, video, lastFrame, send]);

  const { goalMs } = player;
  const listed = player.playlist !== null;
  useEffect(() => {
    if (goalMs === null || !listed || !stream.current) return;
    const shown = stream.current.goTo(goalMs);
    setMoment(shown ? 'shown' : 'outside');
    send({ type: 'sought', past: shown });
  }, [goalMs, listed, player.session, send]);

  const doubtful = player.clockAheadMs === null && seemsOld(player, player.playlist?.advancedAtMs ?? 0);
  useEffect(() => {
    if (!doubtful) return;
    void portalClockAheadMs().then((aheadMs) => { if (aheadMs !== null) send({ type: 'clock', aheadMs }); });
  }, [doubtful, send]);

  useEffect(() => {
    const element = video.current;
    if (!connected || !element) return;
    element.play().catch((error: unknown) => {
      if (!(error instanceof DOMException) || error.name !== 'NotAllowedError') return;
      if (element.muted) send({ type: 'blocked' });
      else onSoundBlocked();
    });
    // Once more after the sound was given up, when it was the sound that kept it from playing.
  }, [connected, player.session, muted, video, send, onSoundBlocked]);

  useEffect(() => {
    wished.current = wish;
    stream.current?.wish(wish);
  }, [wish]);

  return { player, qualities, moment, stream, clock, traffic, send };
}

function step(player: Player, { event, nowMs }: { event: PlayerEvent; nowMs: number }): Player {
  return nextPlayer(player, event, nowMs);
}
