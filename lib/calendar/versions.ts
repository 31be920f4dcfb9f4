import { comparePlans, type TermDifference } from './differences';
import type { PlanVersion } from './history-schema';
import type { CalendarContent, Change, Executor, Item, Term } from './schema';

/** From one version of a plan to a later one. */
export type VersionStep = { from: PlanVersion; to: PlanVersion; differences: TermDifference[] };

/** What each version changed in the one before it, the oldest step first; empty where only one version is known. */
export function versionSteps(versions: readonly (PlanVersion & { calendar: CalendarContent })[], executors: readonly Executor[]): VersionStep[] {
  return versions.slice(1).flatMap((to, index) => {
    const from = versions[index];
    return from ? [{ from, to, differences: comparePlans(from.calendar, to.calendar, executors) }] : [];
  });
}

/** A change of one term that its own row records. */
export type RecordedChange = { item: Item; term: Term; change: Change };

/** Every change recorded at a term, the newest first. */
export function recordedChanges({ items }: CalendarContent): RecordedChange[] {
  return items
    .flatMap((item) => item.terms.flatMap((term) => term.changes.map((change) => ({ item, term, change }))))
    .sort((a, b) => b.change.on.localeCompare(a.change.on));
}

/** Every version with every later one, by the days of their adoption. */
export function versionPairs(versions: readonly PlanVersion[]): [from: string, to: string][] {
  return versions.flatMap((from, index) => versions.slice(index + 1).map((to): [string, string] => [from.adopted, to.adopted]));
}
