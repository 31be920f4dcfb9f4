import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { listen } from '@/server/static/listen';

type Folders = { outDir: string; statusDir: string };

/** Starts Debian's nginx on a free loopback port with deploy/nginx/portal.conf over other folders. */
export async function startNginx(workDir: string, { outDir, statusDir }: Folders): Promise<{ port: number; stop: () => Promise<void> }> {
  const port = await freePort();
  mkdirSync(workDir, { recursive: true });
  writeFileSync(path.join(workDir, 'nginx.conf'), mainConfiguration(siteConfiguration(port, { outDir, statusDir }), workDir));
  const nginx = spawn('/usr/sbin/nginx', ['-p', workDir, '-c', path.join(workDir, 'nginx.conf'), '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  nginx.stderr.on('data', (chunk: Buffer) => { complaints += chunk.toString(); });
  const ended = new Promise<void>((resolve) => { nginx.once('close', () => resolve()); });
  await answers(port, () => nginx.exitCode === null && !nginx.signalCode).catch(() => { throw new Error(`nginx did not start:\n${complaints}`); });
  return { port, stop: async () => { nginx.kill('SIGQUIT'); await ended; } };
}

function siteConfiguration(port: number, { outDir, statusDir }: Folders): string {
  return readFileSync(path.join(process.cwd(), 'deploy/nginx/portal.conf'), 'utf8')
    .replace(/listen 80;/, `listen 127.0.0.1:${port};`)
    .replace(/root \S+;/, `root ${outDir};`)
    .replaceAll('/srv/portal/status/', `${statusDir}/`);
}

function mainConfiguration(site: string, workDir: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${workDir}/${name};`).join('\n');
  return `${process.getuid?.() === 0 ? 'user root;' : ''}\nworker_processes 1;\npid ${workDir}/nginx.pid;\nerror_log stderr error;\nevents { worker_connections 256; }\nhttp {\naccess_log off;\n${temporary}\n${site}\n}\n`;
}

async function freePort(): Promise<number> {
  const server = await listen(() => {}, '127.0.0.1', 0);
  await server.close();
  return server.port;
}

async function answers(port: number, alive: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 100 && alive(); attempt++) {
    if (await connects(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nothing listens on ${port}`);
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => { socket.destroy(); resolve(true); });
    socket.once('error', () => resolve(false));
  });
}
