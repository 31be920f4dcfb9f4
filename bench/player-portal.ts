import { existsSync } from 'node:fs';
import path from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import { streamOrigins } from '@/server/build/stream-origins';
import { readEnvironment } from '@/server/env';
import { listen } from '@/server/static/listen';
import { createStaticHandler } from '@/server/static/static-handler';
import { startStreams, type Streams } from '@/server/streams/origin';

/** Where the benches' own streams are served: Chromium goes there for the address that the pages name. */
export const STREAMS_PORT = Number(process.env.BENCH_STREAMS_PORT ?? 3941);

/** A portal to measure on: the finished one, or the one that BASE_URL names. */
export async function openPortal(): Promise<{ address: string; launch: LaunchOptions; close: () => Promise<void> }> {
  const { outDir, statusDir } = readEnvironment(process.env, process.cwd());
  const given = process.env.BASE_URL;
  if (!given && !existsSync(path.join(outDir, 'index.html'))) throw new Error(`There is no finished portal in ${outDir}. Run npm run build first, or name a running one in BASE_URL.`);
  const server = given ? null : await listen(createStaticHandler({ outDir, statusDir }), '127.0.0.1', 0);
  const listed = existsSync(outDir) ? streamOrigins(outDir).find((origin) => new URL(origin).hostname === 'localhost') : undefined;
  return {
    address: given ?? `http://127.0.0.1:${server?.port}`,
    launch: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', `--host-resolver-rules=MAP ${new URL(listed ?? 'http://localhost:3001').host} 127.0.0.1:${STREAMS_PORT}`],
    },
    close: async () => { await server?.close(); },
  };
}

/** The rehearsal's streams of some cameras, in this process, so that they can be broken, stopped and started again. */
export function startOwnStreams(ids: readonly string[]): Promise<Streams> {
  return startStreams({ port: STREAMS_PORT, ids });
}
