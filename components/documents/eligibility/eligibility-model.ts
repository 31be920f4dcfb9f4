import type { Published, Term } from '@/lib/calendar/schema';
import type { KnownElection } from '@/lib/documents/eligibility/query';
import type { QuotedText } from '@/lib/documents/eligibility/nearest-text';
import type { EligibilityContent, PlanStep } from '@/lib/documents/eligibility/schema';
import type { Bilingual } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';

/** An election that can be chosen, and what the texts received say of its days. */
export type ChoiceElection = KnownElection & {
  /** Id and name of its act in words, where its own day of official publication is not known. */
  callAct: string | null;
  /** Days that a received text states. */
  known: { called: PlainDate | null; published: PlainDate | null };
  /** Time of day in Baku at which voting begins. */
  votingFrom: string;
};

/** A term of the plan that serves as model. */
export type PlanTerm = Pick<Term, 'id' | 'rule'> & {
  row: number; title: string;
  /** Its published dates; null where the plan gives none. */
  published: Pick<Published, 'kind' | 'from' | 'until'> | null;
  scope: Pick<PlanStep, 'for' | 'elections' | 'versions'>;
  /** The clause that cites the same article. */
  clause: string | null;
};

/** Everything that the page and its form know; dates are days in Baku. */
export type EligibilityModel = Pick<EligibilityContent, 'questions' | 'conditions' | 'consequences' | 'steps' | 'also'> & {
  texts: readonly QuotedText[];
  /** The version that is quoted until a voting day is chosen: the text in force when the page was built. */
  current: string;
  /** The clauses of each version that are quoted. */
  quotes: Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;
  /** What each version is called, `Text of 27 June 2024`. */
  versionNames: Readonly<Record<string, string>>;
  elections: readonly ChoiceElection[];
  /** Address of the document, without version. */
  href: string;
  plan: { election: string; name: string; href: string; terms: readonly PlanTerm[] };
};
