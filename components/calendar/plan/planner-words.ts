import { getTranslations } from 'next-intl/server';
import type { PlannerKey, PlannerProblem } from '@/lib/calendar/planner-query';

/** The planner's words in the page's language, as the browser needs them; `{…}` are filled in by {@link fillIn}. */
export type PlannerWords = Record<typeof WORDS[number], string> & {
  votingDay: string; copied: string; copyFailed: string;
  names: Record<PlannerKey, string>;
  problems: Record<PlannerProblem, string>;
};

const WORDS = [
  'form', 'announced', 'announcedWhy', 'more', 'results', 'apply', 'clear', 'empty', 'status', 'ownDay', 'modelLink', 'passed', 'longGap', 'longGapOne', 'shortTitle', 'short', 'inArticle', 'inArticles',
  'overTitle', 'over', 'overOne', 'begun', 'begunOne', 'overTodayTitle', 'overToday', 'overTodayOne', 'order', 'orderPlan', 'orderTime', 'without',
  'from', 'until', 'on', 'noDate', 'needs', 'latest', 'files', 'ics', 'csv', 'copyLink', 'print',
] as const;
const KEYS = ['voting-day', 'announced', 'results', 'order'] as const satisfies readonly PlannerKey[];
const PROBLEMS = [
  'not-a-date', 'no-such-month', 'no-such-day', 'too-early', 'too-late', 'announced-after-voting', 'results-before-voting', 'unknown-order',
] as const satisfies readonly PlannerProblem[];

/** Gathers the words for the client's leaf. */
export async function plannerWords(): Promise<PlannerWords> {
  const [t, common] = [await getTranslations('calendar.planner'), await getTranslations('common')];
  const pick = <K extends string>(keys: readonly K[], read: (key: K) => unknown) => Object.fromEntries(keys.map((key) => [key, String(read(key))])) as Record<K, string>;
  return {
    ...pick(WORDS, (key) => t.raw(key)),
    votingDay: common('votingDay'), copied: common('copied'), copyFailed: common('copyFailed'),
    names: pick(KEYS, (key) => t.raw(`names.${key}`)),
    problems: pick(PROBLEMS, (key) => t.raw(`problems.${key}`)),
  };
}
