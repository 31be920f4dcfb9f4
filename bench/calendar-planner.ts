import { performance } from 'node:perf_hooks';
import { datePhraseText } from '@/lib/calendar/phrase';
import { planTerm, type Outcome, type PlannerBasis } from '@/lib/calendar/planner';
import { plannerIcs, type FileTerm } from '@/lib/calendar/planner-files';
import { countLines } from '@/lib/calendar/planner-lines';
import { termExecutors, termTitle } from '@/lib/calendar/titles';
import { addDays } from '@/lib/time/baku';
import { loadPlan } from '@/server/content/calendar';
import { loadElection } from '@/server/content/elections';

// Counting the whole plan for another voting day: all terms, with their dates and counts in words. Limit: 5 ms.
// Peers in the same run: the same dates put into words by the platform (Intl.DateTimeFormat), and the plan's calendar file (limit: 20 ms).
// Run: npx tsx bench/calendar-planner.ts

const ROUNDS = 300;
const election = loadElection('presidential-2024');
const calendar = election && loadPlan(election);
if (!election || !calendar) throw new Error('the plan of presidential-2024 is missing');
const terms = calendar.items.flatMap((item) => item.terms.map((term) => ({ item, term, model: { id: term.id, rule: term.rule, kind: term.published?.kind ?? null } })));
const name = election.shortName.az;

const ours = measure((votingDay) => wordsOf(countPlan(votingDay)));
const platform = measure((votingDay) => platformWords(countPlan(votingDay)));
const file = measure((votingDay) => calendarFile(votingDay));

print(`whole plan counted and worded (${terms.length} terms)`, ours, 5);
print('same dates worded by Intl.DateTimeFormat', platform, null);
print('whole plan counted and written as .ics', file, 20);
console.log(`ratios of medians: Intl / ours ${(platform.median / ours.median).toFixed(1)}, .ics / ours ${(file.median / ours.median).toFixed(1)}`);
process.exitCode = ours.p95 < 5 && file.p95 < 20 ? 0 : 1;

function countPlan(votingDay: string): Outcome[] {
  const basis: PlannerBasis = { votingDay, votingFrom: '08:00', kind: 'presidential', events: { called: addDays(votingDay, -61) } };
  return terms.map(({ model }) => planTerm(model, basis));
}

function wordsOf(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap((outcome) => [
    ...(outcome.status === 'counted' ? [datePhraseText(outcome.dates, 'az')] : []),
    ...('computation' in outcome ? countLines(outcome.computation, 'az').map(({ words }) => words) : []),
  ]);
}

/** What one writes without tables of one's own: a formatter for each date, as `toLocaleDateString` makes it. */
function platformWords(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap((outcome) => (outcome.status === 'counted' ? [outcome.dates.from, outcome.dates.until] : []))
    .flatMap((end) => (end === null ? [] : [new Date(end).toLocaleDateString('az', { timeZone: 'Asia/Baku', dateStyle: 'full' })]));
}

function calendarFile(votingDay: string): string {
  const outcomes = countPlan(votingDay);
  const listed = terms.map(({ item, term }, index): FileTerm => ({
    id: term.id, row: item.number, phase: item.phase, action: termTitle(item, term, 'az'), executorIds: termExecutors(item, term), executors: termExecutors(item, term),
    articles: term.articles, rule: term.rule, outcome: outcomes[index] ?? { status: 'no-rule' },
  }));
  return plannerIcs({ locale: 'az', kind: 'presidential', votingDay, called: null, results: null, model: { id: 'presidential-2024', name }, address: 'https://portal.example/az', madeOn: '2026-01-01', terms: listed });
}

/** Milliseconds over {@link ROUNDS} different voting days, after warming up; of each the best of three, so that a busy machine does not count. */
function measure(run: (votingDay: string) => unknown): { median: number; p95: number } {
  const once = (votingDay: string) => {
    const startedMs = performance.now();
    run(votingDay);
    return performance.now() - startedMs;
  };
  const times = Array.from({ length: ROUNDS }, (_, round) => addDays('2026-06-07', round))
    .map((votingDay) => Math.min(once(votingDay), once(votingDay), once(votingDay)))
    .slice(ROUNDS / 10).sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

function print(what: string, { median, p95 }: { median: number; p95: number }, limitMs: number | null): void {
  console.log(`${what}: median ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms${limitMs === null ? '' : ` (limit ${limitMs} ms)`}`);
}
