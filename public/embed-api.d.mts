/** What the frame shows. */
export type EmbedKind = 'camera' | 'wall' | 'status';

/** How it stands with the picture; docs: /en/about/embedding. */
export type EmbedState =
  | 'idle' | 'not-started' | 'connecting' | 'live' | 'stalled' | 'frozen' | 'paused' | 'past' | 'outdated'
  | 'offline' | 'refused' | 'unreachable' | 'unplayable' | 'ended' | 'no-network' | 'unsupported' | 'unmeasured' | 'no-camera';

type Common = {
  v: 1;
  embed: EmbedKind;
  /** Id of the election. */
  election: string;
  /** The camera, `57-2`; null for a wall, for a badge of all cameras, and where the address names none. */
  id: string | null;
  /** What the frame's address says in `?name=`. */
  name: string | null;
};

/** The frame knows what it shows, and obeys from now on. */
export type ReadyMessage = Common & { type: 'election-portal:ready' };

/**
 * Something has changed. `playing`: pictures are wanted: they play, or will as soon as it is possible. Of a wall, `state` is `live` only when every
 * picture that plays is; otherwise it is that of the first one that is not.
 */
export type StateMessage = Common & { type: 'election-portal:state'; state: EmbedState; playing: boolean; muted: boolean };

/** At most once a second: when the picture on screen was taken, by the stream's own clock, ISO 8601 in UTC. */
export type TimeMessage = Common & { type: 'election-portal:time'; picture: string | null };

/** From the frame to the page. */
export type FromEmbed = ReadyMessage | StateMessage | TimeMessage;

/** From the page to the frame. `hello`: say again who you are and how it stands. */
export type ToEmbed = { type: `election-portal:${'hello' | 'play' | 'pause' | 'mute' | 'unmute'}`; v?: 1 };

export type Listeners = {
  onReady?: (message: ReadyMessage) => void;
  onState?: (message: StateMessage) => void;
  onTime?: (message: TimeMessage) => void;
};

export type Connection = {
  /** A camera, or all pictures of a wall together. */
  play: () => void;
  pause: () => void;
  /** Only of a camera: of a wall's pictures the viewer chooses the one that is heard. */
  mute: () => void;
  unmute: () => void;
  hello: () => void;
  /** Stops listening. Call it before you take the iframe away; after it was taken away nothing breaks either. */
  disconnect: () => void;
};

/** Connects a page with one iframe of the portal; several iframes have a connection each. */
export function connectEmbed(iframe: HTMLIFrameElement, listeners?: Listeners): Connection;
