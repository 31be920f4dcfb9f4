import type { Bilingual } from '@/lib/locale';
import type { CalendarContent, Executor, Item, Published, Term } from './schema';
import { termExecutors, termTitle } from './titles';

/** Parts of a term whose wording is compared. */
export type WordedPart = 'title' | 'date' | 'law' | 'executors';

/** Words before and after; null where there were or are none. */
export type Rewording = { part: WordedPart; before: Bilingual | null; after: Bilingual | null };

/** What became of one term from one version of a plan to another. */
export type TermDifference = {
  id: string;
  /** The row and term to show: as they are in the later version, or as they were where they are in it no more. */
  item: Item;
  term: Term;
  /** `added`: only the later version has it. `withdrawn`: the later one has it as withdrawn, or not at all. `restored`: withdrawn before, not after. */
  fate: 'added' | 'withdrawn' | 'restored' | 'kept';
  /** Dates before and after, where the term was moved. */
  moved: { before: Published | null; after: Published | null } | null;
  /** Official words that changed. */
  reworded: Rewording[];
  /** Parts of which only our English changed. */
  retranslated: WordedPart[];
};

/** Everything by which two versions of a plan differ, term by term, in the order of the later one; what is only in the earlier one comes last. */
export function comparePlans(before: CalendarContent, after: CalendarContent, executors: readonly Executor[]): TermDifference[] {
  const [old, now] = [termsOf(before), termsOf(after)];
  const changed = [...now].flatMap(([id, { item, term }]) => {
    const was = old.get(id);
    return was ? compareTerms(was, { item, term }, executors) : [{ ...same(item, term), fate: 'added' as const }];
  });
  const gone = [...old].filter(([id, { term }]) => !now.has(id) && !term.withdrawn).map(([, { item, term }]) => ({ ...same(item, term), fate: 'withdrawn' as const }));
  return [...changed, ...gone];
}

type Placed = { item: Item; term: Term };

function termsOf({ items }: CalendarContent): Map<string, Placed> {
  return new Map(items.flatMap((item) => item.terms.map((term) => [term.id, { item, term }] as const)));
}

function same(item: Item, term: Term): TermDifference {
  return { id: term.id, item, term, fate: 'kept', moved: null, reworded: [], retranslated: [] };
}

function compareTerms(was: Placed, is: Placed, executors: readonly Executor[]): TermDifference[] {
  const fate = was.term.withdrawn === is.term.withdrawn ? 'kept' : is.term.withdrawn ? 'withdrawn' : 'restored';
  const moved = sameDates(was.term.published, is.term.published) ? null : { before: was.term.published, after: is.term.published };
  const [wordsBefore, wordsAfter] = [wordsOf(was, executors), wordsOf(is, executors)];
  const pairs = (Object.keys(wordsAfter) as WordedPart[]).map((part) => ({ part, before: wordsBefore[part], after: wordsAfter[part] }));
  // a moved date is worded otherwise as a matter of course
  const reworded = pairs.filter(({ part, before, after }) => before?.az !== after?.az && !(part === 'date' && moved));
  const retranslated = pairs.filter(({ before, after }) => before?.az === after?.az && before?.en !== after?.en).map(({ part }) => part);
  if (fate === 'kept' && !moved && reworded.length + retranslated.length === 0) return [];
  return [{ ...same(is.item, is.term), fate, moved, reworded, retranslated }];
}

function sameDates(before: Published | null, after: Published | null): boolean {
  return before?.kind === after?.kind && before?.from === after?.from && before?.until === after?.until;
}

function wordsOf({ item, term }: Placed, executors: readonly Executor[]): Record<WordedPart, Bilingual | null> {
  const law = (locale: 'az' | 'en') => [term.statutory?.[locale], ...term.articles, ...term.otherActs.map((act) => act[locale])].filter(Boolean).join(' · ');
  const names = (locale: 'az' | 'en') => termExecutors(item, term).map((id) => executors.find((executor) => executor.id === id)?.[locale] ?? id).join('; ');
  return {
    title: { az: termTitle(item, term, 'az'), en: termTitle(item, term, 'en') },
    date: term.published && { az: term.published.az, en: term.published.en },
    law: { az: law('az'), en: law('en') },
    executors: term.executors ? { az: names('az'), en: names('en') } : { az: item.executors.az, en: item.executors.en },
  };
}
