import type { DayRecord } from '@/lib/cameras/day-record';
import { votingDate } from '@/lib/elections';
import { startMs } from '@/lib/time/baku';
import { loadElections } from '@/server/content/elections';

/**
 * The hours in which an election's cameras are promised to run on a day in Baku, ISO 8601 in UTC. Null on every other day than the
 * voting day, and where the content cannot be read, as on a machine that has only the built portal.
 */
export function promisedHours(id: string, day: string): DayRecord['hours'] {
  try {
    const election = loadElections().find((each) => each.id === id);
    if (!election || votingDate(election, day) !== day) return null;
    const { from, until } = election.cameras.hours;
    const instant = (time: string) => new Date(startMs(`${day}T${time}:00+04:00`)).toISOString();
    return { from: instant(from), until: until === null ? null : instant(until) };
  } catch {
    return null;
  }
}
