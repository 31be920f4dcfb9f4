import type { PlainDate } from '@/lib/time/baku';
import type { ElectionKind, Group, QuestionId } from './schema';

/** A question that asks for a day. */
export type DayQuestion = 'born' | 'resident-since' | 'municipality-since' | 'called' | 'published' | 'announced';

/** The questions that ask for a day, in the order in which they are asked. */
export const DAY_QUESTIONS = ['born', 'resident-since', 'municipality-since', 'called', 'published', 'announced'] as const satisfies readonly DayQuestion[];

/** Residence in the precinct's territory; `since` only for an unbroken one. */
export type PrecinctAnswer = { answer: 'since'; since: PlainDate } | { answer: 'enough' | 'less' | 'unknown' };

/** For whom and for what the reader asks: the two answers on which the other questions depend. */
export type Asking = { group: Group; kind: ElectionKind; /** Day in Baku. */ votingDay: PlainDate };

/** What the reader answered. Days are calendar dates in Baku; absent where a day that may be left out was left out. */
export type Answers = Asking & {
  days: Partial<Record<DayQuestion, PlainDate>>;
  precinct: PrecinctAnswer | null;
  recognised: 'yes' | 'no' | 'unknown' | null;
};

/** A place of the form: a question, or a day that belongs to one of its answers. */
export type FieldId = QuestionId | 'kind' | 'voting-day' | 'precinct-since';

/** Why an answer cannot be used. `before-rules`: a voting day before the first for which the rules of the calendar are counted. */
export type AnswerProblem =
  | 'missing' | 'incomplete' | 'no-number' | 'no-such-month' | 'no-such-day' | 'too-early' | 'too-late' | 'before-rules' | 'before-birth' | 'after-voting' | 'before-call';

/** One answer that has to be put right. */
export type AnswerFault = {
  field: FieldId; problem: AnswerProblem;
  /** For `no-such-day`: how many days that month has. */
  days?: number;
  /** For `too-early`, `before-rules` and `too-late`: the first or last day that is accepted. */
  bound?: PlainDate;
};

/** Whether a question asks for a day. */
export function asksForDay(id: QuestionId): id is DayQuestion {
  return (DAY_QUESTIONS as readonly string[]).includes(id);
}
