'use client';

import { useCallback, useEffect, useReducer, useRef, useState, type RefObject } from 'react';
import { isConnected, newPlayer, nextPlayer, type Player, type PlayerEvent } from '@/lib/cameras/player-state';
import { keepFrame } from './keep-frame';
import { openStream, type Quality, type QualityChoice, type Stream } from './open-stream';
import { usePlayerSurroundings } from './usePlayerSurroundings';

type Options = {
  video: RefObject<HTMLVideoElement | null>;
  /** Holds the last picture of a connection that is gone. */
  lastFrame: RefObject<HTMLCanvasElement | null>;
  /** Addresses of the stream; the next one is tried when one fails. */
  streams: readonly string[];
  choice: QualityChoice;
  muted: boolean;
  /** Called when the browser lets nothing play with sound. */
  onSoundBlocked: () => void;
};

/** Runs the state machine: tells it what happens, and opens and closes the connection that it asks for. */
export function usePlayer({ video, lastFrame, streams, choice, muted, onSoundBlocked }: Options) {
  const [player, dispatch] = useReducer(step, null, newPlayer);
  const [qualities, setQualities] = useState<readonly Quality[]>([]);
  const stream = useRef<Stream | null>(null);
  const send = useCallback((event: PlayerEvent) => dispatch({ event, nowMs: Date.now() }), []);
  usePlayerSurroundings(video, send);

  const connected = isConnected(player);
  const address = streams[player.failures % streams.length];
  useEffect(() => {
    const element = video.current;
    if (!connected || !element || !address) return;
    const opened = openStream(element, address, {
      playlist: (news) => send({ type: 'playlist', news }),
      trouble: (failure, fatal) => send({ type: 'trouble', failure, fatal, random: Math.random() }),
      qualities: setQualities,
    });
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

  useEffect(() => { if (qualities.length > 1) stream.current?.choose(choice); }, [choice, qualities]);

  return { player, qualities, stream, send };
}

function step(player: Player, { event, nowMs }: { event: PlayerEvent; nowMs: number }): Player {
  return nextPlayer(player, event, nowMs);
}
