import { BuildRunningError } from '@/server/build/build-lock';
import { buildPortal, ContentRefusedError } from '@/server/build/build-portal';
import { NextBuildError } from '@/server/build/next-build';
import { seconds } from '@/server/build/step';
import { readEnvironment } from '@/server/env';

const startedAt = performance.now();
try {
  const environment = readEnvironment(process.env, process.cwd());
  console.log('Building the portal');
  await buildPortal(process.cwd(), environment);
  if (!process.env.SITE_URL) console.log(`  SITE_URL is not set: links that leave this portal (citations, downloads, feeds, share images) say ${environment.siteUrl}. Set it before readers see them`);
  console.log(`Built into ${environment.outDir} in ${seconds(performance.now() - startedAt)}`);
} catch (error) {
  const expected = error instanceof ContentRefusedError || error instanceof NextBuildError || error instanceof BuildRunningError;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}
