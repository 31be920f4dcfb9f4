import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ContentError, type Problem } from '@/lib/content-error';
import { type Election, electionSchema, hasCameraList, hasPlan } from '@/lib/elections';
import { withoutRehearsal } from '@/server/env';
import { readYaml } from './read-yaml';
import { onceInBuild, remember } from './remember';

const FOLDER = 'content/elections';

/**
 * Every election of the portal, the latest voting day first, the rehearsal last (and not at all where the
 * setting `PORTAL_WITHOUT_REHEARSAL=1` leaves it out).
 * @throws ContentError naming everything that is wrong in any election.yaml
 */
export function loadElections(): Election[] {
  const all = onceInBuild('elections', everyElection);
  return withoutRehearsal() ? all.filter((election) => !election.rehearsal) : all;
}

/** One election, or null when there is none of that id. */
export function loadElection(id: string): Election | null {
  return loadElections().find((election) => election.id === id) ?? null;
}

/** Elections with at least part of a list of precincts with cameras. */
export function electionsWithCameras(): Election[] {
  return loadElections().filter(hasCameraList);
}

/** Elections whose calendar plan is published here. */
export function electionsWithPlan(): Election[] {
  return loadElections().filter(hasPlan);
}

/** Every election in the content folder, the rehearsal included whatever the setting: for content checks. */
export function everyElection(): Election[] {
  const problems: Problem[] = [];
  const elections = electionFolders().flatMap((id) => {
    try {
      return [readElection(id)];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new ContentError(problems);
  return elections.sort(byVotingDay);
}

function electionFolders(): string[] {
  const root = path.join(process.cwd(), FOLDER);
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

function readElection(id: string): Election {
  const file = `${FOLDER}/${id}/election.yaml`;
  return remember([file], () => {
    const { value, lineOf } = readYaml(file, electionSchema);
    if (value.id !== id) {
      throw new ContentError({ file, line: lineOf(['id']), field: 'id', problem: `"${value.id}" is not the folder's name`, remedy: `Write ${id}, or rename the folder` });
    }
    return value;
  });
}

function byVotingDay(a: Election, b: Election): number {
  if (a.rehearsal !== b.rehearsal) return a.rehearsal ? 1 : -1;
  return b.votingDay.localeCompare(a.votingDay) || a.id.localeCompare(b.id);
}
