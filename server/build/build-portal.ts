import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from '@/server/content/check-content';
import { describeSnapshots } from '@/server/content/ledger-page';
import type { Environment } from '@/server/env';
import { takeBuildLock } from './build-lock';
import { carryAssets } from './carry-assets';
import { compressAll } from './compress-all';
import { dropPayloads } from './drop-payloads';
import { nextBuild } from './next-build';
import { printContentReport } from './print-content-report';
import { replaceFolder } from './replace-folder';
import { sourceStamp } from './source-stamp';
import { step } from './step';
import { writeCatalog } from './write-catalog';
import { writeOembed } from './write-oembed';
import { writePolicies } from './write-policies';
import { writeSitemap } from './write-sitemap';

/** Thrown when the content is wrong; what is wrong has been printed. */
export class ContentRefusedError extends Error {}

/** The folder, from the project's root, in which a build grows before it takes the old one's place. */
const freshFolder = '.portal/next-out';
/** Lies in the finished portal itself, so that it is never older or newer than that; web servers hide names with a dot. */
const stampFile = '.stamp';

/** True when the finished portal was built from the sources and settings as they are now. */
export function isUpToDate(root: string, { outDir }: Environment): boolean {
  const file = path.join(outDir, stampFile);
  return existsSync(file) && readFileSync(file, 'utf8') === sourceStamp(root, process.env);
}

/**
 * Builds the whole portal and puts it into its place; when anything fails, the portal that was there stays.
 * Prints each step with its time.
 * @param root absolute folder of the project, which is also the current directory
 * @throws ContentRefusedError, NextBuildError, BuildRunningError
 */
export async function buildPortal(root: string, environment: Environment): Promise<void> {
  const release = takeBuildLock(path.join(root, '.portal/building'));
  try {
    await build(root, environment);
  } finally {
    release();
  }
}

async function build(root: string, { outDir, siteUrl }: Environment): Promise<void> {
  const fresh = path.join(root, freshFolder);
  const stamp = sourceStamp(root, process.env);
  await step('Content', refuseWrongContent);
  await step('Record of the cameras', describeSnapshots);
  rmSync(fresh, { recursive: true, force: true });
  await step('Pages and data', () => nextBuild(root, freshFolder, (line) => console.log(`      ${line}`)));
  await step('Payloads nobody asks for', () => `${dropPayloads(fresh)} files dropped`);
  await step('oEmbed answers', () => `${writeOembed(fresh, siteUrl)} files`);
  await step('Content-Security-Policy', () => `${writePolicies(fresh, process.env.NEXT_PUBLIC_TILE_SERVER)} pages`);
  await step('Catalogue of the open data', () => `${writeCatalog(fresh, siteUrl)} files`);
  await step('Sitemap', () => `${writeSitemap(fresh, siteUrl)} pages`);
  await step('Scripts of the build before', () => `${carryAssets(fresh, outDir)} files kept for tabs still open`);
  await step('Compressed copies', async () => {
    const { files, bytes } = await compressAll(fresh, outDir);
    return `${files} files, ${(bytes / 1e6).toFixed(1)} MB as readers load them`;
  });
  await step('Into place', () => {
    writeFileSync(path.join(fresh, stampFile), stamp);
    replaceFolder(fresh, outDir);
  });
}

function refuseWrongContent(): string {
  const startedAt = performance.now();
  const report = checkContent();
  if (report.problems.length + report.bugs.length === 0) return `${report.checks} checks`;
  printContentReport(report, performance.now() - startedAt);
  throw new ContentRefusedError('The content is not in order, so nothing was built; the portal built before is untouched');
}
