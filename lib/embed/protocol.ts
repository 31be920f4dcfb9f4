/** Version of the messages. A change that would break somebody's page gets a new one. */
export const PROTOCOL = 1;

/** What is shown in the frame. */
export type EmbedKind = 'camera' | 'wall' | 'status';

/**
 * What a page around an embed is told of the picture. `idle`: nobody has pressed play; `stalled`: the data come too slowly; `past`: the viewer
 * went back in the stream; `outdated`: it moves, but by its own times it is old; `unmeasured`: only of a badge; `no-camera`: the address names
 * none, or one without a broadcast.
 */
export const EMBED_STATES = [
  'idle', 'not-started', 'connecting', 'live', 'stalled', 'frozen', 'paused', 'past', 'outdated', 'offline', 'refused', 'unreachable', 'unplayable', 'ended', 'no-network', 'unsupported', 'unmeasured', 'no-camera',
] as const;

/** One of {@link EMBED_STATES}. */
export type EmbedState = (typeof EMBED_STATES)[number];

type Common = {
  v: typeof PROTOCOL;
  embed: EmbedKind;
  /** Id of the election, e.g. `rehearsal`. */
  election: string;
  /** The camera, `57-2`; null for a wall, for a badge of the whole election, and where the address names none. */
  id: string | null;
  /** What the frame's address says in `?name=`. */
  name: string | null;
};

/** From the embed to the page around it. */
export type FromEmbed = Common & (
  | { type: 'election-portal:ready' }
  /** `playing`: whether pictures are wanted: they play, or will as soon as it is possible. Of a wall, `state` is `live` only when every picture that plays is; otherwise that of the first that is not. */
  | { type: 'election-portal:state'; state: EmbedState; playing: boolean; muted: boolean }
  /** At most once a second. `picture`: when the picture on screen was taken, by the stream's own clock, ISO 8601 in UTC; null where the stream does not tell. */
  | { type: 'election-portal:time'; picture: string | null }
);

/** What the page around an embed may ask for. `hello`: say again who you are and how it stands. Walls do not know `mute` and `unmute`, badges only `hello`. */
export const COMMANDS = ['hello', 'play', 'pause', 'mute', 'unmute'] as const;

/** One of {@link COMMANDS}. */
export type Command = (typeof COMMANDS)[number];

/** From the page to the embed. Without `v` the newest version is meant. */
export type ToEmbed = { type: `election-portal:${Command}`; v?: typeof PROTOCOL };

const PREFIX = 'election-portal:';

/** Reads a message, which may be anything that any script has sent. @returns null when it is no command of this version */
export function readCommand(data: unknown): Command | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, v } = data as Record<string, unknown>;
  if (typeof type !== 'string' || !type.startsWith(PREFIX) || (v !== undefined && v !== PROTOCOL)) return null;
  return COMMANDS.find((command) => type === PREFIX + command) ?? null;
}

/**
 * To whom messages go: the page around the frame and no other that may have taken its place. Nothing in them is secret, so where the
 * browser does not tell who it is, or it has no origin (a file, a sandbox), they go to whoever is there.
 * @param ancestor `location.ancestorOrigins[0]`, where the browser has it
 * @param referrer `document.referrer`, empty where the page keeps it to itself
 */
export function targetOrigin(ancestor: string | undefined, referrer: string): string {
  if (ancestor) return ancestor === 'null' ? '*' : ancestor;
  return URL.canParse(referrer) && /^https?:/.test(referrer) ? new URL(referrer).origin : '*';
}
