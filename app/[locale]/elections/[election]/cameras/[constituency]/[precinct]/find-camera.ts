import type { Constituency } from '@/lib/cameras/constituency';
import { movedIds } from '@/lib/cameras/identity';
import type { Precinct } from '@/lib/cameras/precinct';
import { precinctId, precinctLabel } from '@/lib/cameras/precinct-id';
import { hasCameraList, type Election } from '@/lib/elections';
import { loadConstituencies } from '@/server/content/constituencies';
import { loadElection, loadElections } from '@/server/content/elections';
import { loadPrecincts } from '@/server/content/precincts';

type Params = { election: string; constituency: string; precinct: string };

/** A camera with everything its page needs. */
type Camera = { election: Election; list: Precinct[]; precinct: Precinct; index: number; constituency: Constituency | undefined; label: string; path: string };

/** Every camera of every election that has a list, and the former addresses of those that were renumbered. A build without any still needs one address: that of no camera, not found. */
export function cameraParams(): Params[] {
  const elections = loadElections();
  const params = elections.filter(hasCameraList).flatMap((election) => {
    const list = loadPrecincts(election);
    return [...list.map(({ id }) => id), ...movedIds(list).map(([former]) => former)].map((id) => ({ election: election.id, ...numbersOf(id) }));
  });
  return params.length > 0 ? params : [{ election: elections[0]?.id ?? 'none', constituency: 'none', precinct: 'none' }];
}

/** The camera of an address, or null. */
export function findCamera(params: Params): Camera | null {
  const election = loadElection(params.election);
  if (!election || !hasCameraList(election)) return null;
  const list = loadPrecincts(election);
  const index = list.findIndex(({ id }) => id === precinctId(Number(params.constituency), Number(params.precinct)));
  const precinct = list[index];
  if (!precinct) return null;
  const constituency = loadConstituencies(election.constituencies.scheme).find(({ number }) => number === precinct.constituency);
  const path = `/elections/${election.id}/cameras/${precinct.constituency}/${precinct.precinct}`;
  return { election, list, precinct, index, constituency, label: precinctLabel(precinct), path };
}

/** The election of a former address and the precinct that had it, or null. */
export function findMoved(params: Params): { election: Election; former: string; present: Precinct } | null {
  const election = loadElection(params.election);
  if (!election || !hasCameraList(election)) return null;
  const list = loadPrecincts(election);
  const [former, id] = movedIds(list).find(([old]) => old === `${params.constituency}-${params.precinct}`) ?? [];
  const present = list.find((one) => one.id === id);
  return former && present ? { election, former: former.replace('-', '/'), present } : null;
}

function numbersOf(id: string): { constituency: string; precinct: string } {
  const [constituency = '', precinct = ''] = id.split('-');
  return { constituency, precinct };
}
