import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { issueKeys, revokeKeys } from '@/server/origin/issue-keys';
import { type Child, startChild } from './child';
import { originPlace, startOriginNginx } from './media-nginx';
import { until } from './until';

/** A real media origin: ffmpeg publishes RTMP with a key, Debian's nginx with its RTMP module asks the service and makes HLS of it. */
export type RtmpOrigin = {
  folder: string;
  /** `http://127.0.0.1:40123/hls`; streams lie at `{address}/{id}/index.m3u8`. */
  address: string;
  /** Key of each camera. */
  keys: ReadonlyMap<string, string>;
  /** Begins to send as a camera, with its own key or what else is given. */
  plug: (id: string, key?: string) => Child;
  revoke: (id: string) => void;
  stopService: () => Promise<void>;
  startService: () => Promise<void>;
  /** Cameras that the service knows to send. */
  publishing: () => Promise<string[]>;
  playlist: (id: string) => Promise<string>;
  /** All that nginx and the service said. */
  said: () => string;
  stop: () => Promise<void>;
};

const election = 'rehearsal';

/** Starts the origin and the service, with a key for each camera; nobody sends yet, and for 6 s nobody may. */
export async function startRtmpOrigin(ids: readonly string[]): Promise<RtmpOrigin> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rtmp-origin-'));
  const place = await originPlace(folder);
  const keyFile = path.join(folder, 'keys.jsonl');
  const where = { file: keyFile, election, at: new Date().toISOString() };
  const keys = new Map(issueKeys(ids, where, false).issued.map(({ camera, key }) => [camera, key]));
  const startService = () => startChild(process.execPath, ['--import', 'tsx', 'scripts/origin-auth.ts'], { CAMERA_KEYS: keyFile, ORIGIN_AUTH_PORT: String(place.authPort) });
  const services = [startService()];
  const cameras: Child[] = [];
  const [nginx, loop] = await Promise.all([startOriginNginx(place), encodeLoop(folder)]);
  const address = `http://127.0.0.1:${place.httpPort}/hls`;
  const publishing = async () => await fetch(`http://127.0.0.1:${place.authPort}/publishing`).then((answer) => answer.json(), () => []) as string[];
  await until('the service answers', () => services[0]?.said().includes('Answers nginx') ?? false, 20_000);
  return {
    folder, address, keys, publishing,
    plug: (id, key = keys.get(id) ?? '') => {
      const camera = startChild('ffmpeg', [
        '-v', 'error', '-nostdin', '-re', '-stream_loop', '-1', '-i', loop, '-c', 'copy', '-f', 'flv', `rtmp://127.0.0.1:${place.rtmpPort}/cameras/${id}?key=${key}`,
      ]);
      cameras.push(camera);
      return camera;
    },
    revoke: (id) => void revokeKeys([id], where),
    stopService: async () => services.at(-1)?.end('SIGTERM'),
    startService: async () => {
      const service = startService();
      services.push(service);
      await until('the service answers', () => service.said().includes('Answers nginx'), 20_000);
    },
    playlist: (id) => fetch(`${address}/${id}/index.m3u8`).then((answer) => (answer.ok ? answer.text() : ''), () => ''),
    said: () => [nginx, ...services].map((each) => each.said()).join('\n'),
    stop: async () => {
      await Promise.all(cameras.map((camera) => camera.end('SIGKILL')));
      await Promise.all([nginx.end('SIGTERM'), ...services.map((service) => service.end('SIGTERM'))]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Numbers and names of a playlist's segments. */
export function segmentsOf(playlist: string): { first: number; names: string[] } {
  return { first: Number(/#EXT-X-MEDIA-SEQUENCE:(\d+)/.exec(playlist)?.[1]), names: playlist.match(/^\d+\.ts$/gm) ?? [] };
}

/** 12 s of 240p, 15 pictures a second, a key picture every 2 s, with sound: what a cheap camera sends, encoded once for all. */
async function encodeLoop(folder: string): Promise<string> {
  const file = path.join(folder, 'loop.flv');
  const encoder = startChild('ffmpeg', [
    '-v', 'error', '-nostdin', '-f', 'lavfi', '-i', 'testsrc=size=426x240:rate=15', '-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=44100', '-t', '12',
    '-c:v', 'libx264', '-profile:v', 'baseline', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-b:v', '120k', '-maxrate', '120k', '-bufsize', '240k',
    '-g', '30', '-keyint_min', '30', '-sc_threshold', '0', '-c:a', 'aac', '-b:a', '30k', '-ac', '1', '-f', 'flv', file,
  ]);
  await encoder.ended;
  if (encoder.said() !== '') throw new Error(`ffmpeg could not make the picture: ${encoder.said()}`);
  return file;
}
