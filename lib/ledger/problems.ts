import type { LedgerReport, LinePlace, Problem, ProblemKind } from './report';

type Link = {
  matches: boolean; place: LinePlace; before: LinePlace | null;
  /** A signature vouches for the `prev` of this line, so what does not match it is the line before. */
  believed: boolean;
  /** False where another problem already says that these two lines do not follow on each other. */
  told: boolean;
};

const most = 50;

/**
 * Collects what is wrong, and works out which line it is. When the hash of a line is not what the next one says, either may have been changed;
 * the line after that decides: if it still knows the second one, the first one was changed.
 */
export function createProblems() {
  const problems: Problem[] = [];
  let more = 0;
  let open: { problem: Problem; before: LinePlace } | null = null;

  function add(kind: ProblemKind, place: LinePlace, wrong: string, from: LinePlace = place): void {
    keep({ ...place, kind, wrong, suspects: { first: from, last: place } });
  }

  function keep(problem: Problem): void {
    if (problems.length < most) problems.push(problem);
    else more += 1;
  }

  function link({ matches, place, before, believed, told }: Link): void {
    if (open && matches) blame(open.problem, open.before);
    const explained = open !== null;
    open = null;
    if (matches || !before || !told || explained) return;
    const problem: Problem = { ...place, kind: 'prev', wrong: 'does not hold the hash of the line before it', suspects: { first: before, last: place } };
    keep(problem);
    if (believed) blame(problem, before);
    else open = { problem, before };
  }

  function blame(problem: Problem, line: LinePlace): void {
    problem.suspects = { first: line, last: line };
  }

  /** A line that is no entry says nothing about the one before it. */
  function unknown(): void {
    open = null;
  }

  return { add, link, unknown, end: (): Pick<LedgerReport, 'problems' | 'more'> => ({ problems, more }) };
}
