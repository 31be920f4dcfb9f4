import { spawn } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A real stream in two qualities: ffmpeg encodes both while they are watched. `{address}/master.m3u8` lists them, 240 and 480 high. */
export type TwoQualities = { address: string; stop: () => Promise<void> };

/** Starts the encoder and a server that lets any page read. @throws Error with what ffmpeg said when no playlist comes within 30 s */
export async function startTwoQualities(): Promise<TwoQualities> {
  const folder = mkdtempSync(path.join(tmpdir(), 'two-qualities-'));
  const said: string[] = [];
  const encoder = spawn('ffmpeg', encoderArguments(), { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  encoder.stderr.on('data', (chunk) => said.push(String(chunk)));
  const server = createServer((request, response) => {
    const file = path.join(folder, path.basename(new URL(request.url ?? '/', 'http://origin').pathname));
    const found = existsSync(file);
    response.writeHead(found ? 200 : 404, { 'access-control-allow-origin': '*', 'cache-control': 'no-store', 'content-type': file.endsWith('.m3u8') ? 'application/vnd.apple.mpegurl' : 'video/mp2t' });
    if (found) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = async () => {
    server.close(() => undefined).closeAllConnections();
    await new Promise<void>((resolve) => {
      encoder.once('exit', () => resolve());
      if (!encoder.kill('SIGKILL')) resolve();
    });
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await listsSegments(folder);
  } catch (cause) {
    await stop();
    throw new Error(`No playlist came from ffmpeg. It said:\n${said.join('')}`, { cause });
  }
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

function encoderArguments(): string[] {
  const video = (at: number, size: string, rate: string) => [`-s:v:${at}`, size, `-b:v:${at}`, rate, `-maxrate:v:${at}`, rate, `-bufsize:v:${at}`, rate];
  return [
    '-v', 'error', '-nostdin', '-re', '-f', 'lavfi', '-i', 'testsrc=size=426x240:rate=10', '-map', '0:v', '-map', '0:v', '-c:v', 'libx264', '-preset', 'ultrafast', '-tune', 'zerolatency', '-pix_fmt', 'yuv420p',
    '-g', '20', '-keyint_min', '20', '-sc_threshold', '0', ...video(0, '426x240', '150k'), ...video(1, '852x480', '900k'),
    '-f', 'hls', '-hls_time', '2', '-hls_list_size', '10', '-hls_flags', 'program_date_time+delete_segments+independent_segments', '-master_pl_name', 'master.m3u8',
    '-var_stream_map', 'v:0 v:1', '-hls_segment_filename', 'q%v-%d.ts', 'q%v.m3u8',
  ];
}

async function listsSegments(folder: string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    const listed = ['q0.m3u8', 'q1.m3u8'].every((name) => existsSync(path.join(folder, name)) && (readFileSync(path.join(folder, name), 'utf8').match(/\.ts$/gm) ?? []).length >= 3);
    if (listed && existsSync(path.join(folder, 'master.m3u8'))) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('not within 30 s');
}
