import type { ReactNode } from 'react';

/** Names of the controls' drawings. */
export type IconName = 'play' | 'pause' | 'sound' | 'muted' | 'live' | 'window' | 'grow' | 'shrink' | 'captions';

/** Drawings of 20 by 20, stroked in the text's colour. */
export const ICONS: Record<IconName, ReactNode> = {
  play: <path d="M5 3v14l12-7z" fill="currentColor" stroke="none" />,
  pause: <path d="M4 3h4v14H4zM12 3h4v14h-4z" fill="currentColor" stroke="none" />,
  sound: <><path d="M2 7.5h3.5L10 4v12l-4.5-3.5H2z" fill="currentColor" stroke="none" /><path d="M13 7a4.5 4.5 0 0 1 0 6M15.5 4.5a8 8 0 0 1 0 11" /></>,
  muted: <><path d="M2 7.5h3.5L10 4v12l-4.5-3.5H2z" fill="currentColor" stroke="none" /><path d="M13 7.5l5 5M18 7.5l-5 5" /></>,
  live: <path d="M3 3v14l8-7zM15.5 3v14" fill="currentColor" />,
  window: <><path d="M2 4h16v12H2z" /><path d="M10 10h6v4h-6z" fill="currentColor" stroke="none" /></>,
  captions: <path d="M2 4h16v12H2zM9 8.2a2.2 2.2 0 1 0 0 3.6M15 8.2a2.2 2.2 0 1 0 0 3.6" />,
  grow: <path d="M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5" />,
  shrink: <path d="M8 3v5H3M17 8h-5V3M12 17v-5h5M3 12h5v5" />,
};
