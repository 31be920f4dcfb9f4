import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Child, startChild } from './child';
import { freePort } from './free-port';
import { until } from './until';

/** Where a test's media origin listens. `log`: the requests that reached its HLS side, one line each. */
export type OriginPlace = { folder: string; rtmpPort: number; httpPort: number; authPort: number; log: string };

/** Starts `deploy/media/nginx-rtmp.conf` in a folder of its own on free ports. It can be started again in the same place. */
export async function startOriginNginx(place: OriginPlace): Promise<Child> {
  return startNginxWith(place.folder, originConfiguration(place), place.httpPort);
}

/** A place for an origin on free ports. */
export async function originPlace(folder: string): Promise<OriginPlace> {
  const [rtmpPort, httpPort, authPort] = [await freePort(), await freePort(), await freePort()];
  const place = { folder, rtmpPort, httpPort, authPort, log: path.join(folder, 'requests.log') };
  mkdirSync(path.join(folder, 'tmp'), { recursive: true });
  // Chosen once, so that a restart finds its own.
  writeFileSync(path.join(folder, 'inner-ports'), `${await freePort()} ${await freePort()}`);
  return place;
}

/** Starts `deploy/media/edge.conf` before an origin. */
export async function startEdgeNginx(folder: string, originPort: number): Promise<{ nginx: Child; port: number }> {
  const port = await freePort();
  mkdirSync(path.join(folder, 'tmp'), { recursive: true });
  const site = replaceOnce(readFileSync('deploy/media/edge.conf', 'utf8').replace('/srv/media-edge', folder), [
    ['listen 80;', `listen 127.0.0.1:${port} backlog=4096;`], ['server 127.0.0.1:8080;', `server 127.0.0.1:${originPort};`],
  ]);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/tmp/${name};`).join('\n');
  const configuration = `worker_processes 2;\npid ${folder}/nginx.pid;\nerror_log stderr warn;\nevents { worker_connections 4096; }\nhttp {\n`
    + `types { application/vnd.apple.mpegurl m3u8; video/mp2t ts; }\n${temporary}\n${site}\n}\n`;
  return { nginx: await startNginxWith(folder, configuration, port), port };
}

function originConfiguration({ folder, rtmpPort, httpPort, authPort, log }: OriginPlace): string {
  const [pushPort = '', askPort = ''] = readFileSync(path.join(folder, 'inner-ports'), 'utf8').split(' ');
  return replaceOnce(readFileSync('deploy/media/nginx-rtmp.conf', 'utf8').replaceAll('/srv/media', folder), [
    [/127\.0\.0\.1:1935/g, `127.0.0.1:${rtmpPort}`], [/127\.0\.0\.1:1936/g, `127.0.0.1:${pushPort}`], [/127\.0\.0\.1:8080/g, `127.0.0.1:${httpPort}`],
    [/127\.0\.0\.1:8081/g, `127.0.0.1:${askPort}`], [/127\.0\.0\.1:8090/g, `127.0.0.1:${authPort}`],
    [/http \{\n {2}access_log off;/, `http {\n  log_format asked '$request_method $uri $status';\n  access_log ${log} asked;`],
  ]);
}

function replaceOnce(text: string, pairs: readonly (readonly [string | RegExp, string])[]): string {
  return pairs.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`the configuration no longer has ${String(from)}`);
    return after;
  }, text);
}

/** @throws Error with nginx's own words when it finds the configuration wrong or does not start */
async function startNginxWith(folder: string, configuration: string, port: number): Promise<Child> {
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, `${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;\n${configuration}`);
  const checked = spawnSync('/usr/sbin/nginx', ['-t', '-q', '-p', folder, '-c', file], { encoding: 'utf8' });
  if (checked.status !== 0 || checked.stderr !== '') throw new Error(`nginx -t says:\n${checked.stderr}`);
  const nginx = startChild('/usr/sbin/nginx', ['-p', folder, '-c', file]);
  await until(`nginx answers\n${nginx.said()}`, () => fetch(`http://127.0.0.1:${port}/`).then(() => true, () => false), 10_000);
  return nginx;
}
