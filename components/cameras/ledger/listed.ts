import { precinctId } from '@/lib/cameras/precinct-id';

/** A constituency of the list with the numbers of its precincts, in list order. */
export type ListedConstituency = { number: number; name: string | null; precincts: readonly number[] };

/** The ids of all cameras, in list order. */
export function listedIds(constituencies: readonly ListedConstituency[]): string[] {
  return constituencies.flatMap(({ number, precincts }) => precincts.map((precinct) => precinctId(number, precinct)));
}

/** Whether the list has a camera. @param id as `57-2` */
export function isListed(constituencies: readonly ListedConstituency[], id: string): boolean {
  const [number, precinct] = id.split('-').map(Number);
  return constituencies.some((one) => one.number === number && one.precincts.includes(precinct ?? 0));
}
