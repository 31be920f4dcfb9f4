import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ContentError, formatProblem, type Problem } from '@/lib/content-error';
import { type Election, electionSchema } from '@/lib/elections';
import { loadCalendar, loadExecutors, loadPlan } from './calendar';
import { loadHistory } from './calendar-history';
import { checkMessages } from './check-messages';
import { loadCameraContact } from './camera-contact';
import { loadConstituencies } from './constituencies';
import { loadDocuments } from './documents';
import { everyElection } from './elections';
import { loadEligibility } from './eligibility';
import { loadErrata } from './errata';
import { loadPaths } from './paths';
import { loadPrecincts } from './precincts';
import { readYaml } from './read-yaml';
import { loadSearchPages, loadSearchTerms } from './search-content';
import { checkSearchTargets } from './search-index';
import { checkAllRelatedRows } from './related-rows';
import { loadShortNames } from './short-names';
import { checkUnfinished } from './unfinished';

/** What a check of the whole content found. */
export type ContentReport = {
  /** Slips of an editor, each once, in the order of files and lines. */
  problems: Problem[];
  /** Errors of the program itself: not the editor's fault, and never to be shown as such. */
  bugs: { check: string; error: unknown }[];
  /** How many checks ran. */
  checks: number;
};

/** One thing to check; it throws ContentError when the content is wrong. */
type Check = { name: string; run: () => unknown };

/** Runs every loader over the content folder of the current directory and collects everything that is wrong. */
export function checkContent(): ContentReport {
  const problems = new Map<string, Problem>();
  const bugs: ContentReport['bugs'] = [];
  const checks = [...wholeChecks, ...fileChecks(), ...electionChecks()];
  for (const { name, run } of checks) {
    try {
      run();
    } catch (error) {
      // A list that two elections share is read twice; its slips are told once.
      if (error instanceof ContentError) for (const problem of error.problems) problems.set(formatProblem(problem), problem);
      else bugs.push({ check: name, error });
    }
  }
  return { problems: [...problems.values()].sort(byPlace), bugs, checks: checks.length };
}

const wholeChecks: readonly Check[] = [
  { name: 'labels', run: checkMessages },
  { name: 'elections', run: everyElection },
  { name: 'executors', run: loadExecutors },
  { name: 'unfinished texts', run: checkUnfinished },
  { name: 'documents', run: loadDocuments },
  { name: 'rows related to clauses', run: checkAllRelatedRows },
  { name: 'eligibility', run: loadEligibility },
  { name: 'errata', run: loadErrata },
  { name: 'contact about cameras', run: loadCameraContact },
  { name: 'pages of the search', run: loadSearchPages },
  { name: 'words of the search', run: loadSearchTerms },
  { name: 'where words of the search lead', run: checkSearchTargets },
];

function fileChecks(): Check[] {
  return entriesOf('content/constituencies').filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, run: () => loadConstituencies(name.replace(/\.csv$/, '')) }));
}

/** Each election by itself, so that a slip in one does not hide the slips in another. */
function electionChecks(): Check[] {
  return entriesOf('content/elections').filter((name) => !name.includes('.')).flatMap((id) => [
    { name: `calendar of ${id}`, run: () => checkPlan(id) },
    { name: `paths of ${id}`, run: () => loadPaths(id) },
    { name: `short names of ${id}`, run: () => loadShortNames(id) },
    { name: `cameras of ${id}`, run: () => { const election = readElection(id); if (election) loadPrecincts(election); } },
  ]);
}

/** The plan that election.yaml promises must be there, and no other, with its history; where election.yaml itself is wrong, the plan alone is read. */
function checkPlan(id: string): void {
  const election = readElection(id);
  if (!election) loadCalendar(id);
  else if (loadPlan(election)) loadHistory(election);
}

/** Null when election.yaml itself is wrong, which the check of all elections tells. */
function readElection(id: string): Election | null {
  try {
    return readYaml(`content/elections/${id}/election.yaml`, electionSchema).value;
  } catch (error) {
    if (error instanceof ContentError) return null;
    throw error;
  }
}

function entriesOf(folder: string): string[] {
  return readdirSync(path.join(process.cwd(), folder)).filter((name) => !name.startsWith('.')).sort();
}

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0);
}
