import type { Bilingual, Locale } from '@/lib/locale';
import type { ClassifiedComparison } from './changes-schema';

/** A numbered heading of an act (Azerbaijani: bölmə). */
export type Section = { number: string; heading: string; line: number };

/** A numbered clause of an act (Azerbaijani: bənd). `id` is its number in the text and is equal in both languages. */
export type Clause = {
  id: string;
  /** Number of the section it stands under; null in acts without sections. */
  section: string | null;
  /** The words without the number. */
  text: string;
  /** 1-based line in the Markdown file. */
  line: number;
};

/**
 * A piece of a text with the name that the errata ledgers and citations use for it: `title`, `adoption`, `preamble 2`,
 * `section 3`, `clause 1.5` or `signatures`. Numbers of sections and clauses belong to `text` here.
 */
export type Place = { place: string; text: string; line: number };

/** One version in one language. */
export type DocumentText = {
  language: Locale;
  title: string;
  /** Who adopted and amended it, in the act's own words; null where the text received has no such line. */
  adoption: string | null;
  preamble: readonly string[];
  sections: readonly Section[];
  clauses: readonly Clause[];
  signatures: readonly string[];
  /** Everything above once more, in the order of the act itself. */
  places: readonly Place[];
};

/** A decision of the Central Election Commission. `decision` or `date` is null where it is not known. */
export type DecisionRef = { decision: string | null; date: string | null };

/** A text of the act as it stood from one day on. Dates are calendar dates in Baku, YYYY-MM-DD. */
export type DocumentVersion = {
  /** The day of the decision that made this text, or the year where the day is not known. */
  id: string;
  /** File in content/sources, exactly as received. */
  source: string;
  adoptedBy: DecisionRef;
  /** Amending decisions up to this version; `received` says whether the text of that day is here. */
  amendedBy: readonly (DecisionRef & { received: boolean })[];
  /** First day on which this text counts; null where that day is not known. */
  inForceFrom: string | null;
  note: Bilingual | null;
  texts: Readonly<Record<Locale, DocumentText>>;
};

/** A stretch of time whose text the portal did not receive. Both days belong to it. */
export type MissingText = { from: string; until: string; amendedBy: DecisionRef; note: Bilingual };

/** An act with all versions received, oldest first. */
export type Document = {
  id: string;
  kind: 'instruction' | 'decision';
  title: Bilingual;
  shortTitle: Bilingual;
  /** The election a decision was made for. */
  election: string | null;
  note: Bilingual | null;
  versions: readonly DocumentVersion[];
  notReceived: readonly MissingText[];
  /** What the editors say of each change between two versions. */
  classified: readonly ClassifiedComparison[];
};
