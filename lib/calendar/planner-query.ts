import { isPlainDate, type PlainDate } from '@/lib/time/baku';
import { COUNTABLE, refuseVotingDay } from './rules/evaluate';

/** Keys of the planner's address. `announced`: the day on which the election is called; `results`: the official publication of its results. */
export type PlannerKey = 'voting-day' | 'announced' | 'results' | 'order';

/** Why a value of the address is not used. */
export type PlannerProblem =
  | 'not-a-date' | 'no-such-month' | 'no-such-day' | 'too-early' | 'too-late'
  | 'announced-after-voting' | 'results-before-voting' | 'unknown-order';

/** One value that is not used. */
export type PlannerNote = {
  key: PlannerKey;
  value: string;
  problem: PlannerProblem;
  /** For `no-such-day`: the month that was meant, and how many days it has. */
  month?: { year: number; month: number; days: number };
  /** For `too-early` and `too-late`: the first or last day that can be counted for. */
  bound?: PlainDate;
};

/** What the planner's address asks for; null where nothing is asked or what is asked makes no sense, which `notes` then say. */
export type PlannerQuery = { votingDay: PlainDate | null; announced: PlainDate | null; results: PlainDate | null; order: 'plan' | 'time'; notes: PlannerNote[] };

/** First and last day of an event that can be counted from. */
const EVENT_DAYS = { first: '2016-01-01', last: '2200-12-31' } as const;

/** Reads the planner's address; every value is checked, alone and against voting day. */
export function readPlannerQuery(query: { get: (key: PlannerKey) => string | null }): PlannerQuery {
  const notes: PlannerNote[] = [];
  const votingDay = read('voting-day', refuseVotingDay);
  const announced = read('announced', (text) => refuseEvent(text) ?? (votingDay !== null && text > votingDay ? 'announced-after-voting' : null));
  const results = read('results', (text) => refuseEvent(text) ?? (votingDay !== null && text < votingDay ? 'results-before-voting' : null));
  const order = read('order', (text) => (['plan', 'time'].includes(text) ? null : 'unknown-order'));
  return { votingDay, announced, results, order: order === 'time' ? 'time' : 'plan', notes };

  function read(key: PlannerKey, refuse: (text: string) => PlannerProblem | null): string | null {
    const value = (query.get(key) ?? '').trim();
    if (value === '') return null;
    const problem = refuse(value);
    if (problem === null) return value;
    notes.push(explain(key, value, problem));
    return null;
  }
}

function refuseEvent(text: string): PlannerProblem | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'not-a-date';
  if (!isPlainDate(text)) return 'no-such-day';
  if (text < EVENT_DAYS.first) return 'too-early';
  return text > EVENT_DAYS.last ? 'too-late' : null;
}

function explain(key: PlannerKey, value: string, problem: PlannerProblem): PlannerNote {
  const days = key === 'voting-day' ? COUNTABLE : EVENT_DAYS;
  if (problem === 'too-early') return { key, value, problem, bound: days.first };
  if (problem === 'too-late') return { key, value, problem, bound: days.last };
  if (problem !== 'no-such-day') return { key, value, problem };
  const [year = 0, month = 0] = value.split('-').map(Number);
  if (month < 1 || month > 12) return { key, value, problem: 'no-such-month' };
  return { key, value, problem, month: { year, month, days: daysInMonth(year, month) } };
}

/** The last day that exists; Date.UTC would take years below 100 for 19xx. */
function daysInMonth(year: number, month: number): number {
  return [31, 30, 29, 28].find((day) => isPlainDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${day}`)) ?? 31;
}
