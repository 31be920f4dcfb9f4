import { readPlaylist } from '@/lib/cameras/hls-playlist';
import type { Observation } from '@/lib/cameras/verdict';
import type { Piece, PieceFetcher } from './fetch-piece';

/** How streams are looked at: with what, for which site's readers, by which clock (milliseconds since 1970). */
export type ProbeOptions = { fetcher: PieceFetcher; origin: string; now: () => number };

/** What a look at a playlist brought, and where its newest segment is. */
export type PlaylistLook = { seen: Observation; newestUrl: string | null };

/** Looks at a stream's playlist as a browser would; behind a master playlist, at its first variant. */
export async function lookAtPlaylist(url: string, { fetcher, origin, now }: ProbeOptions): Promise<PlaylistLook> {
  const failed = (reason: Extract<Observation, { kind: 'failed' }>['reason']): PlaylistLook => ({ seen: { kind: 'failed', atMs: now(), reason }, newestUrl: null });
  let address = url;
  let readable = true;
  for (const mayBeMaster of [true, false]) {
    const piece = await fetcher.get(address);
    if ('failure' in piece) return failed(piece.failure);
    if (piece.status !== 200) return failed(`http-${piece.status}`);
    readable &&= mayRead(piece, origin);
    const playlist = readPlaylist(piece.body.toString('utf8'));
    if (playlist.kind === 'media') {
      const { newestUri, headSequence, segments, ended, targetMs, endsAtMs } = playlist;
      return {
        seen: { kind: 'playlist', atMs: now(), headSequence, segments, ended, targetMs, endsAtMs, originMs: originClock(piece), readable, media: 'unchecked' },
        newestUrl: newestUri === null ? null : resolve(newestUri, piece.url),
      };
    }
    if (playlist.kind === 'not-a-playlist' || !mayBeMaster) return failed('not-a-playlist');
    address = resolve(playlist.firstUri, piece.url);
  }
  return failed('not-a-playlist');
}

/** Looks at the first bytes of a segment: HEAD or a status would not tell a damaged one. */
export async function lookAtMedia(url: string, { fetcher }: ProbeOptions): Promise<'good' | 'bad' | 'missing'> {
  const piece = await fetcher.get(url, { range: 'bytes=0-1023' });
  // A segment longer than the limit was sent whole: there is one, and that it is long does not make it bad.
  if ('failure' in piece) return piece.failure === 'too-large' ? 'good' : 'missing';
  if (piece.status !== 200 && piece.status !== 206) return 'missing';
  return isMedia(piece.body) ? 'good' : 'bad';
}

/** An address inside a playlist; what is no address stays as it is, and the fetcher refuses it. */
function resolve(uri: string, base: string): string {
  return URL.canParse(uri, base) ? new URL(uri, base).href : uri;
}

/** Fragmented MP4, MPEG-2 transport stream, or packed audio. Source: RFC 8216, 3. */
function isMedia(bytes: Buffer): boolean {
  const box = bytes.toString('latin1', 4, 8);
  if (['styp', 'moof', 'sidx', 'emsg', 'prft', 'ftyp'].includes(box)) return true;
  if (bytes.toString('latin1', 0, 3) === 'ID3') return true;
  return bytes[0] === 0x47 && (bytes.length <= 188 || bytes[188] === 0x47);
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
