import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { badgeOembed, badgeOembedPath, cameraOembed, cameraOembedPath, wallOembed, wallOembedPath } from '@/lib/cameras/embed-oembed';
import { isMonitored } from '@/lib/elections';
import type { OembedAnswer } from '@/lib/embed/oembed';
import { LOCALES, type Locale } from '@/lib/locale';
import { loadElections } from '@/server/content/elections';
import { loadPrecincts } from '@/server/content/precincts';

/**
 * Writes the oEmbed answers for the cameras' pages: as plain files after the build, because a route of the framework for each
 * would cost more time than all of them together here. Only cameras with a stream have one.
 * @param folder absolute folder of the portal
 * @param siteUrl public address without a slash at its end
 * @returns number of files
 */
export function writeOembed(folder: string, siteUrl: string): number {
  const answers = LOCALES.flatMap((locale) => loadElections().flatMap((election) => answersOf(election, locale, siteUrl)));
  for (const [address, answer] of answers) {
    const file = path.join(folder, address);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(answer)}\n`);
  }
  return answers.length;
}

type Elections = ReturnType<typeof loadElections>;

function answersOf(election: Elections[number], locale: Locale, siteUrl: string): [address: string, answer: OembedAnswer][] {
  const watched = loadPrecincts(election).filter(({ streams }) => streams.length > 0);
  return [
    ...watched.map((precinct): [string, OembedAnswer] => [cameraOembedPath(locale, election.id, precinct.id), cameraOembed(election, precinct, locale, siteUrl)]),
    ...(isMonitored(election) ? [
      [wallOembedPath(locale, election.id), wallOembed(election, locale, siteUrl)] as [string, OembedAnswer],
      [badgeOembedPath(locale, election.id), badgeOembed(election, locale, siteUrl)] as [string, OembedAnswer],
    ] : []),
  ];
}
