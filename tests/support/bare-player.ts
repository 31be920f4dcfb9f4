import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/**
 * A page with nothing but a video and hls.js, to prove a stream by itself. Its address takes `?stream=`. `seen` there holds
 * the errors, and how often the picture waited with nothing to play: where there is, the machine is short, not the stream.
 */
export async function startBarePlayer(): Promise<{ address: string; stop: () => void }> {
  const library = readFileSync(path.join(process.cwd(), 'node_modules/hls.js/dist/hls.light.min.js'));
  const server = createServer((request, response) => {
    const script = request.url === '/hls.js';
    response.writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html' });
    response.end(script ? library : page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, stop: () => void server.close(() => undefined).closeAllConnections() };
}

const page = `<!doctype html><meta charset="utf-8"><title>Bare player</title>
<body style="margin:0;background:#333"><video muted playsinline autoplay></video><script src="/hls.js"></script><script>
const video = document.querySelector('video');
window.seen = { errors: [], waits: 0 };
const ahead = () => Array.from({ length: video.buffered.length }, (_, at) => [video.buffered.start(at), video.buffered.end(at)])
  .reduce((most, [start, end]) => start <= video.currentTime + 0.1 && end > video.currentTime ? Math.max(most, end - video.currentTime) : most, 0);
const hls = new Hls({ enableWorker: false, liveSyncDurationCount: 3 });
hls.on(Hls.Events.ERROR, (_, data) => { if (data.details !== 'bufferStalledError' || ahead() < 0.5) seen.errors.push(data.details); });
video.addEventListener('waiting', () => { if (video.currentTime > 0 && ahead() < 0.5) seen.waits += 1; });
hls.loadSource(new URLSearchParams(location.search).get('stream'));
hls.attachMedia(video);
</script>`;
