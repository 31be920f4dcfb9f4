import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A real media origin: ffmpeg publishes RTMP, Debian's nginx with its RTMP module makes HLS of it. */
export type RtmpOrigin = {
  /** `http://127.0.0.1:40123/hls`; streams lie at `{address}/{id}/index.m3u8`. */
  address: string;
  /** Ends the camera, as when its cable is pulled. */
  unplug: () => Promise<void>;
  stop: () => Promise<void>;
};

/**
 * Starts `deploy/media/nginx-rtmp.conf` in a folder of its own on free ports, with one camera that sends a test picture
 * and a tone, and waits until the playlist lists segments.
 * @param id the precinct whose camera it plays
 * @throws Error with what nginx and ffmpeg said when no playlist comes within 30 s
 */
export async function startRtmpOrigin(id: string): Promise<RtmpOrigin> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rtmp-origin-'));
  const [rtmpPort, httpPort] = await Promise.all([freePort(), freePort()]);
  mkdirSync(path.join(folder, 'tmp'));
  const configuration = readFileSync(path.join(process.cwd(), 'deploy/media/nginx-rtmp.conf'), 'utf8')
    .replaceAll('/srv/media', folder).replace('127.0.0.1:1935', `127.0.0.1:${rtmpPort}`).replace('127.0.0.1:8080', `127.0.0.1:${httpPort}`);
  writeFileSync(path.join(folder, 'nginx.conf'), `${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;\n${configuration}`);
  const said: string[] = [];
  const nginx = start('/usr/sbin/nginx', ['-p', folder, '-c', 'nginx.conf'], said);
  const address = `http://127.0.0.1:${httpPort}/hls`;
  await answers(`http://127.0.0.1:${httpPort}/`);
  const camera = start('ffmpeg', cameraArguments(`rtmp://127.0.0.1:${rtmpPort}/cameras/${id}`), said);
  const stop = async () => {
    await Promise.all([end(camera, 'SIGKILL'), end(nginx, 'SIGTERM')]);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await listsSegments(`${address}/${id}/index.m3u8`);
  } catch (cause) {
    await stop();
    throw new Error(`No playlist came from the RTMP origin. It said:\n${said.join('')}`, { cause });
  }
  return { address, unplug: () => end(camera, 'SIGKILL'), stop };
}

/** A camera of 240p, 15 pictures a second, a key picture every 2 s, with sound: what a cheap camera sends. */
function cameraArguments(target: string): string[] {
  return [
    '-v', 'error', '-nostdin', '-re', '-f', 'lavfi', '-i', 'testsrc=size=426x240:rate=15', '-re', '-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=44100',
    '-c:v', 'libx264', '-preset', 'ultrafast', '-tune', 'zerolatency', '-pix_fmt', 'yuv420p', '-b:v', '200k', '-g', '30', '-keyint_min', '30', '-sc_threshold', '0',
    '-c:a', 'aac', '-b:a', '32k', '-ac', '1', '-f', 'flv', target,
  ];
}

function start(command: string, parameters: string[], said: string[]): ChildProcess {
  const child = spawn(command, parameters, { stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr?.on('data', (chunk) => said.push(String(chunk)));
  child.on('error', (error) => said.push(`${command}: ${error.message}\n`));
  return child;
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until something answers, whatever it says. */
async function answers(url: string): Promise<void> {
  await until(() => fetch(url).then(() => true, () => false), 10_000);
}

async function listsSegments(url: string): Promise<void> {
  await until(async () => {
    const text = await fetch(url).then((response) => (response.ok ? response.text() : ''), () => '');
    return (text.match(/\.ts$/gm) ?? []).length >= 3;
  }, 30_000);
}

async function until(done: () => Promise<boolean>, limitMs: number): Promise<void> {
  for (const end = performance.now() + limitMs; performance.now() < end;) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`not within ${limitMs} ms`);
}
