'use client';

import { useCallback, useEffect, useRef } from 'react';
import { PROTOCOL, readCommand, targetOrigin, type Command, type EmbedKind, type EmbedState } from '@/lib/embed/protocol';

/** Who the frame is, in every message. */
export type Self = { embed: EmbedKind; election: string; id: string | null; name: string | null };

/** How it stands with the picture. */
export type Told = { state: EmbedState; playing: boolean; muted: boolean };

/** Of when the picture is. */
export type Clock = { picture: string | null };

type Message = { type: 'election-portal:ready' } | ({ type: 'election-portal:state' } & Told) | ({ type: 'election-portal:time' } & Clock);

/**
 * Speaks with the page around the frame: says when it is ready, what changes, and obeys. Only the window around is heard.
 * Outside a frame nothing happens.
 * @param self null while it is not known yet what is shown
 * @param obey must stay the same function from draw to draw
 */
export function useParent(self: Self | null, told: Told | null, clock: Clock | null, obey: (command: Exclude<Command, 'hello'>) => void): void {
  const origin = useRef<string | null>(null);
  const latest = useRef<{ told: Told | null; clock: Clock | null }>({ told, clock });
  useEffect(() => { latest.current = { told, clock }; });
  const [known, embed, election, id, name] = [self !== null, self?.embed ?? 'camera', self?.election ?? '', self?.id ?? null, self?.name ?? null];

  const post = useCallback((message: Message) => {
    if (!known || window.parent === window) return;
    origin.current ??= targetOrigin(window.location.ancestorOrigins?.[0], document.referrer);
    window.parent.postMessage({ v: PROTOCOL, embed, election, id, name, ...message }, origin.current);
  }, [known, embed, election, id, name]);

  useEffect(() => {
    function hear({ source, data }: MessageEvent<unknown>) {
      const command = source === window.parent && source !== window ? readCommand(data) : null;
      if (!command) return;
      if (command !== 'hello') return obey(command);
      post({ type: 'election-portal:ready' });
      if (latest.current.told) post({ type: 'election-portal:state', ...latest.current.told });
      if (latest.current.clock) post({ type: 'election-portal:time', ...latest.current.clock });
    }
    window.addEventListener('message', hear);
    post({ type: 'election-portal:ready' });
    return () => window.removeEventListener('message', hear);
  }, [post, obey]);

  const { state, playing, muted } = told ?? { state: null, playing: false, muted: true };
  useEffect(() => { if (state) post({ type: 'election-portal:state', state, playing, muted }); }, [post, state, playing, muted]);

  const picture = clock?.picture ?? null;
  useEffect(() => { if (picture !== null) post({ type: 'election-portal:time', picture }); }, [post, picture]);
}
