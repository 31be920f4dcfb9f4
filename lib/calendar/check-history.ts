import type { CalendarFault } from './check';
import { isWithdrawn, stateDates, statesOf, termState, type Digest } from './history';
import type { PlanHistory } from './history-schema';
import type { CalendarContent, Item, Term } from './schema';
import { dayOf } from './stamp';

/** Something by which a plan and its history contradict each other; `file` says in which of the two the path leads. */
export type HistoryFault = CalendarFault & { file: 'calendar' | 'history' };

/**
 * Holds a plan against its history: whatever calendars show of a term must be the last line written for it, each later
 * line must have its entry in the term's `changes`, and no term may vanish.
 */
export function checkHistory(plan: CalendarContent, history: PlanHistory, digest: Digest): HistoryFault[] {
  const ids = new Set(plan.items.flatMap(({ terms }) => terms.map(({ id }) => id)));
  return [
    ...checkVersions(history),
    ...Object.keys(history.terms).filter((id) => !ids.has(id)).map((id): HistoryFault => ({
      file: 'history', path: ['terms', id], problem: `term ${id} is not in calendar.yaml, and readers' calendars show it`,
      remedy: 'Put it back there with withdrawn: true and an entry in changes, so that calendars show it as cancelled',
    })),
    ...plan.items.flatMap((item, row) => item.terms.flatMap((term, position) => checkTerm(item, term, ['items', row, 'terms', position], history, digest))),
  ];
}

/** Every state of an older version must be one that readers' calendars were told: the kept file is not to be edited. */
export function checkOldVersion(old: CalendarContent, history: PlanHistory, digest: Digest): CalendarFault[] {
  return old.items.flatMap((item, row) => item.terms.flatMap((term, position) => {
    const state = termState(item, term, digest);
    if (statesOf(history, term.id).some((line) => line.state === state)) return [];
    return [{ path: ['items', row, 'terms', position], problem: `term ${term.id} is “${state}” here, and history.yaml has no such line`, remedy: 'Restore this file: it is the plan as it was, and is not edited' }];
  }));
}

function checkVersions({ versions }: PlanHistory): HistoryFault[] {
  return versions.flatMap(({ adopted }, index) => (index === 0 || adopted > (versions[index - 1]?.adopted ?? '') ? [] : [{
    file: 'history', path: ['versions', index, 'adopted'], problem: `${adopted} does not come after the version before it`, remedy: 'Put the versions in order, the oldest first, each with a day of its own',
  }]));
}

function checkTerm(item: Item, term: Term, path: (string | number)[], history: PlanHistory, digest: Digest): HistoryFault[] {
  const lines = statesOf(history, term.id);
  const state = termState(item, term, digest);
  const last = lines.at(-1);
  if (!last) {
    return [{ file: 'calendar', path: [...path, 'id'], problem: `term ${term.id} is not in history.yaml`, remedy: `Add there under terms: the lines “${term.id}:” and, below it, “  ${history.versions.at(-1)?.adopted}: ${state}”` }];
  }
  if (last.state !== state) return [{ file: 'calendar', path: [...path, ...changedField(last.state, state)], ...changedWithoutLine(term, lines, state) }];
  return [...checkDays(term, path, lines), ...checkDecisions(term, path, history)];
}

function changedWithoutLine(term: Term, lines: { day: string; state: string }[], state: string): { problem: string; remedy: string } {
  const newest = term.changes.at(-1);
  const [day, entry] = newest && term.changes.length >= lines.length ? [dayOf(newest.on), ''] : ['<day of the change>', 'add the change to changes: of the term, and '];
  return {
    problem: `term ${term.id} is now “${state}”, and readers' calendars were told “${lines.at(-1)?.state}”`,
    remedy: `If this is a slip, restore it. If not, ${entry}add to history.yaml under ${term.id} the line “${day}: ${state}”`,
  };
}

/** Each line after the first belongs to one entry of `changes`, on the same day. */
function checkDays(term: Term, path: (string | number)[], lines: { day: string }[]): HistoryFault[] {
  const told = lines.slice(1).map(({ day }) => day);
  const changed = term.changes.map(({ on }) => dayOf(on));
  const [first, second] = [told.join(', '), changed.join(', ')];
  if (first !== second) {
    return [{
      file: 'calendar', path: [...path, 'changes'], problem: `changes of term ${term.id} are of ${second || 'no day'}, the later lines of history.yaml of ${first || 'no day'}`,
      remedy: 'Each line after the first needs one entry in changes with the same day, and each entry one line; the oldest first',
    }];
  }
  if (changed.every((day, index) => day > (lines[index]?.day ?? ''))) return [];
  return [{ file: 'history', path: ['terms', term.id], problem: `the days of term ${term.id} are not in order`, remedy: 'Put the oldest first; two changes on one day are one' }];
}

/** The plan itself changes by decision only; what the portal corrects in its own text is marked as such. */
function checkDecisions({ id, changes }: Term, path: (string | number)[], { versions }: PlanHistory): HistoryFault[] {
  const days = new Set(versions.map(({ adopted }) => adopted));
  return changes.flatMap(({ on, correction }, index) => (correction || days.has(dayOf(on)) ? [] : [{
    file: 'calendar', path: [...path, 'changes', index, 'on'], problem: `term ${id} changed on ${dayOf(on)}, and history.yaml has no version of that day`,
    remedy: 'Add the version to history.yaml, or write correction: true where the plan stayed as it was and only the portal\'s text was wrong',
  }]));
}

function changedField(before: string, after: string): string[] {
  if (isWithdrawn(before) !== isWithdrawn(after)) return ['withdrawn'];
  const [was, is] = [stateDates(before), stateDates(after)];
  if (was?.from !== is?.from) return ['published', 'from'];
  if (was?.until !== is?.until) return ['published', 'until'];
  return was?.kind === is?.kind ? ['action'] : ['published', 'kind'];
}
