/** How the frame looks: as asked, or as the reader's own setting says. */
export const THEMES = ['light', 'dark', 'auto'] as const;

/** What an embed's address asks for. */
export type EmbedOptions = {
  /** Plays without a press; an embed that waits begins by itself. */
  autoplay: boolean;
  /** Without sound until the reader turns it on; so it is unless the address says otherwise. */
  muted: boolean;
  theme: (typeof THEMES)[number];
  /** By which name the frame calls itself in its messages. */
  name: string | null;
};

/** A value that makes no sense, with what could stand there; the frame says so and goes on without it. */
export type Ignored = { key: string; value: string; allowed: string };

const LONGEST = 60;

/**
 * Reads the part of the query that all embeds share. Keys that no embed knows are left alone: addresses collect them on their way.
 * A key without a value (`?autoplay`) is switched on.
 */
export function readEmbedOptions(query: URLSearchParams): { options: EmbedOptions; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const refuse = (key: string, allowed: string) => ignored.push({ key, value: (query.get(key) ?? '').slice(0, LONGEST), allowed });
  const flag = (key: string, otherwise: boolean) => {
    const value = readFlag(query.get(key), otherwise);
    if (value === null) refuse(key, '1, 0');
    return value ?? otherwise;
  };
  const theme = query.get('theme') ?? 'auto';
  if (!isTheme(theme)) refuse('theme', THEMES.join(', '));
  const name = query.get('name');
  const named = name !== null && /^[\w.-]{1,40}$/.test(name);
  if (name !== null && !named) refuse('name', 'A–Z a–z 0–9 . _ -, 1–40');
  return { options: { autoplay: flag('autoplay', false), muted: flag('muted', true), theme: isTheme(theme) ? theme : 'auto', name: named ? name : null }, ignored };
}

function readFlag(value: string | null, otherwise: boolean): boolean | null {
  if (value === null) return otherwise;
  if (value === '' || value === '1' || value === 'true') return true;
  return value === '0' || value === 'false' ? false : null;
}

function isTheme(value: string): value is EmbedOptions['theme'] {
  return (THEMES as readonly string[]).includes(value);
}
