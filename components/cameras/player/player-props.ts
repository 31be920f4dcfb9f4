import type { Ref } from 'react';
import type { ToldState } from '@/lib/cameras/told-state';
import type { MomentOutcome } from './usePlayer';

/** What a page that holds the player can ask of it. */
export type PlayerHandle = {
  /** Starts, or goes on. @param atMs an instant to go to, milliseconds since 1970; the newest picture without it */
  play: (atMs?: number | null) => void;
  pause: () => void;
  mute: (muted: boolean) => void;
};

/** A file of captions (WebVTT) beside the stream. */
export type Captions = { address: string; language: string; name: string };

/** A player's place on a page. */
export type PlayerOptions = {
  /** How the precinct is cited: 57/2. */
  label: string;
  /** Addresses of the stream in order of preference, at least one. */
  streams: readonly string[];
  /** Place of the camera in precincts.json, from 0. */
  index: number;
  /** Address of the camera's page without the host, for links to moments and for saved pictures; without it neither is offered. */
  page?: string;
  /** Whether the stream is a rehearsal's: saved pictures say so. */
  rehearsal?: boolean;
  /** The moment to begin at, milliseconds since 1970; the newest picture without it. */
  momentMs?: number | null;
  /** Told whether the stream still held that moment, when its first picture has come. */
  onMoment?: (outcome: MomentOutcome) => void;
  /** What watching costs, megabytes an hour, where it is known. */
  megabytesPerHour?: number;
  /** Starts by itself, except where the reader's browser saves data. */
  autoplay?: boolean;
  startMuted?: boolean;
  /** Takes the height that is there instead of the picture's own shape: for iframes. */
  fill?: boolean;
  /** Picture and a short line only, without controls: for tiles. Starts by itself. */
  compact?: boolean;
  /** False gives the connection back until it is true again: for tiles out of sight. */
  active?: boolean;
  /** Holds the quality at or below a height, or a bit rate. Streams of a single quality stay as they are. */
  maxHeight?: number;
  maxBitsPerSecond?: number;
  captions?: readonly Captions[];
  /** Told what the viewer is told, and the time of the picture on screen (milliseconds since 1970, whole seconds; null: not known), whenever one of them changes. */
  onState?: (state: ToldState, takenAtMs: number | null) => void;
  handle?: Ref<PlayerHandle>;
};
