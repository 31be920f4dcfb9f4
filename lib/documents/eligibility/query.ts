import { COUNTABLE, refuseVotingDay } from '@/lib/calendar/rules/evaluate';
import type { PlainDate } from '@/lib/time/baku';
import type { ElectionKind } from './schema';

/** An election of the portal that can be chosen. */
export type KnownElection = { id: string; name: string; kind: ElectionKind; votingDay: PlainDate };

/** Why a value of the address is not used. */
export type EligibilityNote =
  | { key: 'election'; value: string; problem: 'unknown-election' }
  | { key: 'voting-day'; value: string; problem: 'not-a-date' | 'no-such-day' | 'election-chosen' }
  | { key: 'voting-day'; value: string; problem: 'too-early' | 'too-late'; bound: PlainDate };

/** What the address asks for: an election of the portal, or a voting day; never an answer of the reader. */
export type EligibilityQuery = { election: KnownElection | null; votingDay: PlainDate | null; notes: readonly EligibilityNote[] };

/** Reads the address `?election=presidential-2024` or `?voting-day=2027-04-11`; an election that is known goes before a day. */
export function readEligibilityQuery(query: { get: (key: 'election' | 'voting-day') => string | null }, elections: readonly KnownElection[]): EligibilityQuery {
  const [id, day] = [(query.get('election') ?? '').trim(), (query.get('voting-day') ?? '').trim()];
  const election = elections.find((known) => known.id === id) ?? null;
  const notes: EligibilityNote[] = id !== '' && election === null ? [{ key: 'election', value: id, problem: 'unknown-election' }] : [];
  if (day === '' || day === election?.votingDay) return { election, votingDay: null, notes };
  const problem = refuseVotingDay(day) ?? (election === null ? null : 'election-chosen');
  if (problem === null) return { election: null, votingDay: day, notes };
  return { election, votingDay: null, notes: [...notes, noteOf(day, problem)] };
}

/** Why a voting day that was typed cannot be counted for, and the first or last that can; null when it can. */
export function refuseTypedDay(day: PlainDate): { problem: 'before-rules' | 'too-late'; bound: PlainDate } | null {
  if (day < COUNTABLE.first) return { problem: 'before-rules', bound: COUNTABLE.first };
  return day > COUNTABLE.last ? { problem: 'too-late', bound: COUNTABLE.last } : null;
}

function noteOf(value: string, problem: 'not-a-date' | 'no-such-day' | 'too-early' | 'too-late' | 'election-chosen'): EligibilityNote {
  if (problem === 'too-early') return { key: 'voting-day', value, problem, bound: COUNTABLE.first };
  if (problem === 'too-late') return { key: 'voting-day', value, problem, bound: COUNTABLE.last };
  return { key: 'voting-day', value, problem };
}
