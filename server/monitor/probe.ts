import { readPlaylist } from '@/lib/cameras/hls-playlist';
import type { Observation } from '@/lib/cameras/verdict';
import type { Piece, PieceFetcher } from './fetch-piece';

/**
 * Looks at one stream as a browser would: playlist, behind a master playlist its first variant, and where asked the first
 * bytes of the newest segment.
 * @param origin the portal's own address, which must be allowed to read
 * @param now the clock, milliseconds since 1970
 */
export async function probe(url: string, { fetcher, origin, checkMedia, now }: {
  fetcher: PieceFetcher; origin: string; checkMedia: boolean; now: () => number;
}): Promise<Observation> {
  const failed = (reason: Extract<Observation, { kind: 'failed' }>['reason']): Observation => ({ kind: 'failed', atMs: now(), reason });
  let address = url;
  let readable = true;
  for (const mayBeMaster of [true, false]) {
    const piece = await fetcher.get(address);
    if ('failure' in piece) return failed(piece.failure);
    if (piece.status !== 200) return failed(`http-${piece.status}`);
    readable &&= mayRead(piece, origin);
    const playlist = readPlaylist(piece.body.toString('utf8'));
    if (playlist.kind === 'not-a-playlist') return failed('not-a-playlist');
    if (playlist.kind === 'master') {
      if (!mayBeMaster) return failed('not-a-playlist');
      address = resolve(playlist.firstUri, piece.url);
      continue;
    }
    const { newestUri, headSequence, segments, ended, targetMs, endsAtMs } = playlist;
    const seen = { kind: 'playlist' as const, atMs: now(), headSequence, segments, ended, targetMs, endsAtMs, originMs: originClock(piece), readable };
    const look = checkMedia && newestUri !== null && !ended;
    return { ...seen, media: look ? await lookAtMedia(resolve(newestUri, piece.url), fetcher) : 'unchecked' };
  }
  return failed('not-a-playlist');
}

async function lookAtMedia(url: string, fetcher: PieceFetcher): Promise<'good' | 'bad' | 'missing'> {
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
