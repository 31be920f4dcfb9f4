import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { streamOrigins } from '@/server/build/stream-origins';
import { readEnvironment } from '@/server/env';

/** Ports of their own, so that a portal that `npm start` runs is not disturbed. */
const port = Number(process.env.E2E_PORT ?? 3910);
const { outDir } = readEnvironment(process.env, process.cwd());
if (!existsSync(path.join(outDir, 'index.html'))) throw new Error(`There is no finished portal in ${outDir}. Run npm run build first.`);
/** The build has written the streams' address into its data, so they have to be served there. */
const streamsOrigin = streamOrigins(outDir).find((origin) => new URL(origin).hostname === 'localhost');
const streamsPort = streamsOrigin ? new URL(streamsOrigin).port : '3911';

/**
 * Tests run on a desktop; those tagged `@phone` run on a phone too, those tagged `@phone-only` only there.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  // Generous, since nothing but a failing test uses them up: the machine that runs the tests may be slow or shared.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  globalTimeout: 50 * 60_000,
  reporter: [['list'], ...(process.env.E2E_REPORT ? [['json', { outputFile: process.env.E2E_REPORT }] as const] : [])],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    { name: 'desktop', grepInvert: /@phone-only/, use: { viewport: { width: 1280, height: 800 } } },
    { name: 'phone', grep: /@phone/, use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } },
  ],
  webServer: {
    command: 'node scripts/start.mjs --as-built --control',
    url: `http://localhost:${port}/az`,
    env: { PORT: String(port), STREAMS_PORT: streamsPort, OUT_DIR: outDir, STATUS_DIR: '.portal/test-status' },
    reuseExistingServer: false,
    stdout: 'pipe',
    stderr: 'pipe',
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
