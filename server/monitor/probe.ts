import { readPlaylist, type MediaPlace, type PlaylistFacts } from '@/lib/cameras/hls-playlist';
import type { FailureReason, Observation } from '@/lib/cameras/verdict';
import type { Piece, PieceFetcher } from './fetch-piece';
import { isMedia } from './is-media';
import { parseUrl } from './parse-url';

/** How streams are looked at: with what, for which site's readers, by which clock (milliseconds since 1970), and for how long. */
export type ProbeOptions = { fetcher: PieceFetcher; origin: string; now: () => number; limitMs?: number };

/** The newest segment of a playlist, and the initialization segment that it needs; complete addresses. */
export type NewestMedia = { segment: MediaPlace & { encrypted: boolean }; map: MediaPlace | null };

/** What a look at an address brought: a camera's playlist, or a list of qualities with a playlist each. */
export type PlaylistLook = { seen: Observation; newest: NewestMedia | null } | { variants: string[]; readable: boolean };

/** How a segment's first bytes turned out. */
export type MediaFound = 'good' | 'bad' | 'missing';

const firstBytes = 1_024;

/** Looks at a playlist as a browser would. */
export async function lookAtPlaylist(url: string, { fetcher, origin, now, limitMs }: ProbeOptions): Promise<PlaylistLook> {
  const failed = (reason: FailureReason): PlaylistLook => ({ seen: { kind: 'failed', atMs: now(), reason }, newest: null });
  const piece = await fetcher.get(url, { limitMs });
  if ('failure' in piece) return failed(piece.failure);
  if (piece.status !== 200) return failed(`http-${piece.status}`);
  // Browsers leave a byte order mark out.
  const playlist = readPlaylist(piece.body.toString('utf8').replace(/^\uFEFF/, ''));
  if (playlist.kind === 'not-a-playlist') return failed('not-a-playlist');
  if (!isCalledPlaylist(url, piece)) return failed('wrong-type');
  const readable = mayRead(piece, origin);
  if (playlist.kind === 'master') return { variants: playlist.variants.map((uri) => resolve(uri, piece.url)), readable };
  const { headSequence, segments, ended, targetMs, endsAtMs } = playlist;
  return {
    seen: { kind: 'playlist', source: url, atMs: now(), headSequence, segments, ended, targetMs, endsAtMs, originMs: originClock(piece), readable, media: 'unchecked' },
    newest: newestMedia(playlist, piece.url),
  };
}

/** Looks at the first bytes of a segment: HEAD or a status would not tell a damaged one. Of an encrypted one, that there are any. */
export async function lookAtMedia({ uri, from, encrypted = false }: MediaPlace & { encrypted?: boolean }, { fetcher, limitMs }: Pick<ProbeOptions, 'fetcher' | 'limitMs'>): Promise<MediaFound> {
  const piece = await fetcher.get(uri, { part: { from, bytes: firstBytes }, limitMs });
  if ('failure' in piece || (piece.status !== 200 && piece.status !== 206)) return 'missing';
  const bytes = piece.body.subarray(from - piece.from);
  return (encrypted && bytes.length > 0) || isMedia(bytes) ? 'good' : 'bad';
}

function newestMedia({ newest, map }: Extract<PlaylistFacts, { kind: 'media' }>, base: string): NewestMedia | null {
  if (!newest) return null;
  return { segment: { ...newest, uri: resolve(newest.uri, base) }, map: map && { ...map, uri: resolve(map.uri, base) } };
}

/** An address inside a playlist; what is no address stays as it is, and the fetcher refuses it. */
function resolve(uri: string, base: string): string {
  return parseUrl(uri, base)?.href ?? uri;
}

/** A playlist is known by its address or by its type. Source: RFC 8216, 4. */
function isCalledPlaylist(asked: string, { url, headers }: Piece): boolean {
  return /mpegurl/i.test(String(headers['content-type'] ?? '')) || [asked, url].some((address) => /\.m3u8?$/i.test(new URL(address).pathname));
}

function mayRead({ headers }: Piece, origin: string): boolean {
  const allowed = headers['access-control-allow-origin'];
  return allowed === '*' || allowed === origin;
}

/** The origin's clock; behind a cache, Age is added. */
function originClock({ headers }: Piece): number | null {
  const at = Date.parse(String(headers.date ?? ''));
  return Number.isNaN(at) ? null : at + (Number(headers.age) || 0) * 1000;
}
