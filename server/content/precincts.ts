import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Constituency } from '@/lib/cameras/constituency';
import { type Precinct, type PrecinctRow, precinctRowSchema, REUSED } from '@/lib/cameras/precinct';
import { checkPrecinctRows } from '@/lib/cameras/precinct-checks';
import { precinctId } from '@/lib/cameras/precinct-id';
import { ContentError, type Problem } from '@/lib/content-error';
import { type Election, hasCameraList } from '@/lib/elections';
import { streamsUrl } from '@/server/env';
import { constituenciesFile, loadConstituencies } from './constituencies';
import { everyElection } from './elections';
import { parseCsv } from './read-csv';
import { readText } from './read-yaml';
import { onceInBuild, remember } from './remember';

/**
 * The precincts with cameras of one election, by constituency and number; empty where no list was received.
 * Streams of a rehearsal come from the setting STREAMS_URL.
 * @throws ContentError naming everything that is wrong in the list
 */
export function loadPrecincts(election: Election): Precinct[] {
  return onceInBuild(`precincts of ${election.id}`, () => readPrecincts(election));
}

function readPrecincts(election: Election): Precinct[] {
  const file = precinctsFile(election.cameras.listFrom ?? election.id);
  if (!hasCameraList(election)) {
    if (existsSync(path.join(process.cwd(), precinctsFile(election.id)))) throw new ContentError(listUnannounced(election));
    return [];
  }
  const listed = election.cameras.listFrom ? electionOfList(election, election.cameras.listFrom) : election;
  const constituencies = loadConstituencies(listed.constituencies.scheme);
  const rows = remember([file, constituenciesFile(listed.constituencies.scheme)], () => parsePrecincts(file, readText(file), constituencies));
  const problem = checkCounts(election, file, rows);
  if (problem) throw new ContentError(problem);
  return rows.map((row) => toPrecinct(row, election));
}

/** One precinct, or null. @param id e.g. `57-2` */
export function loadPrecinct(election: Election, id: string): Precinct | null {
  return loadPrecincts(election).find((precinct) => precinct.id === id) ?? null;
}

/** Path of an election's list from the project's root. */
export function precinctsFile(electionId: string): string {
  return `content/elections/${electionId}/precincts.csv`;
}

/** Checks the text of a precincts file. @throws ContentError naming every wrong row and cell */
export function parsePrecincts(file: string, text: string, constituencies: readonly Constituency[]): PrecinctRow[] {
  const { rows, problems } = parseCsv(file, text, precinctRowSchema);
  problems.push(...checkPrecinctRows(rows, new Set(constituencies.map(({ number }) => number))).map((problem) => ({ file, ...problem })));
  if (problems.length > 0) throw new ContentError(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  return rows.map(({ value }) => value).sort((a, b) => a.constituency - b.constituency || a.precinct - b.precinct);
}

function checkCounts(election: Election, file: string, rows: readonly PrecinctRow[]): Problem | null {
  const { decided, list } = election.cameras;
  const constituencies = new Set(rows.map((row) => row.constituency)).size;
  if (list !== 'published' || (rows.length === decided.precincts && constituencies === decided.constituencies)) return null;
  return {
    file, line: null, field: null,
    problem: `the list holds ${rows.length} precincts of ${constituencies} constituencies, the decision names ${decided.precincts} of ${decided.constituencies}`,
    remedy: 'Complete the list, or write list: partial in election.yaml',
  };
}

function electionOfList(election: Election, id: string): Election {
  const found = everyElection().find((other) => other.id === id && other.cameras.listFrom === null && hasCameraList(other));
  if (found) return found;
  throw new ContentError({
    file: `content/elections/${election.id}/election.yaml`, line: null, field: 'cameras.listFrom',
    problem: `"${id}" is not an election with a list of its own`, remedy: 'Write the id of one that has a precincts.csv',
  });
}

function listUnannounced(election: Election): Problem {
  return {
    file: `content/elections/${election.id}/election.yaml`, line: null, field: 'cameras.list',
    problem: 'it says not-received, yet there is a precincts.csv', remedy: 'Write published or partial, or remove the file',
  };
}

function toPrecinct({ stream, ...row }: PrecinctRow, { cameras }: Election): Precinct {
  const id = precinctId(row.constituency, row.precinct);
  const { formerly, ...place } = row;
  return { id, ...place, streams: streamsOf(id, stream, cameras), formerly: formerly.filter((former) => former !== REUSED) };
}

function streamsOf(id: string, listed: string[], cameras: Election['cameras']): string[] {
  if (cameras.streamPattern) return [cameras.streamPattern.replace('{streams}', streamsUrl()).replace('{id}', id)];
  return cameras.listFrom ? [] : listed;
}
