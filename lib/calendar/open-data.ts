import type { Election } from '@/lib/elections';
import type { Bilingual } from '@/lib/locale';
import { computedDates, computeTerm, type ComputedDates } from './computed';
import type { PlanVersion } from './history-schema';
import type { Agreement } from './rules/compare';
import type { Calendar, Executor, Item, Term } from './schema';

/** What `calendar.json` says about the text the plan was taken from. */
export type PlanSource = {
  /** Number of the decision by which the plan was adopted. */
  decision: string | null;
  /** Day on which it was adopted. */
  adopted: string | null;
  /** sha256, in hexadecimal digits, of the text as received. */
  sha256: string | null;
};

/** A term as `calendar.json` publishes it. */
export type PublishedTerm = Omit<Term, 'rule'> & {
  /** Dates computed by the term's rule; null where no rule can be stated. */
  computed: ComputedDates | null;
  /** Whether published and computed dates agree; only ends that both state are compared. */
  agreement: Agreement;
};

/** A row as `calendar.json` publishes it. */
export type PublishedItem = {
  number: number;
  phase: Item['phase'];
  action: Bilingual;
  executors: Executor[];
  /** Columns 3, 4 and 5 complete, as the plan words them. */
  wording: { executors: Bilingual; law: Bilingual; recommended: Bilingual | null };
  terms: PublishedTerm[];
};

/** The content of `calendar.json`. Days are whole days in Baku, moments carry +04:00. */
export type CalendarFile = {
  election: string;
  /** The day, or `today` for a rehearsal. */
  votingDay: string;
  timeZone: 'Asia/Baku';
  plan: 'published' | 'not-received';
  source: PlanSource | null;
  /** Every known version of the plan, the oldest first; the items are those of the last. */
  versions: { adopted: string; decision: string }[];
  heading: Bilingual[];
  columnHeadings: Bilingual[];
  items: PublishedItem[];
};

/** Builds `calendar.json`; without a plan it says so and has no items. */
export function toCalendarFile(election: Election, calendar: Calendar | null, executors: readonly Executor[], source: PlanSource | null, versions: readonly PlanVersion[]): CalendarFile {
  return {
    election: election.id,
    votingDay: election.votingDay,
    timeZone: 'Asia/Baku',
    plan: calendar ? 'published' : 'not-received',
    source: calendar ? source : null,
    versions: versions.map(({ adopted, decision }) => ({ adopted, decision })),
    heading: calendar?.heading ?? [],
    columnHeadings: calendar?.columnHeadings ?? [],
    items: calendar?.items.map((item) => toPublishedItem(item, executors, election)) ?? [],
  };
}

function toPublishedItem(item: Item, executors: readonly Executor[], election: Election): PublishedItem {
  return {
    number: item.number,
    phase: item.phase,
    action: item.action,
    executors: item.executors.ids.flatMap((id) => executors.filter((executor) => executor.id === id)),
    wording: { executors: { az: item.executors.az, en: item.executors.en }, law: item.law, recommended: item.recommended },
    terms: item.terms.map((term) => toPublishedTerm(term, election)),
  };
}

function toPublishedTerm({ rule, ...term }: Term, election: Election): PublishedTerm {
  const computed = computeTerm({ rule, published: term.published }, election);
  // when a deadline opens is for the portal's clock; the plan does not say it
  const published = term.published && { ...term.published, opensAt: undefined };
  return { ...term, published, computed: computed && computedDates(computed), agreement: computed?.agreement ?? 'not-comparable' };
}
