import type { AnswerFault, Answers } from '@/lib/documents/eligibility/answers';
import { refuseTypedDay } from '@/lib/documents/eligibility/query';
import { readAnswers, type FormText } from '@/lib/documents/eligibility/read-answers';
import { readDay } from '@/lib/documents/eligibility/read-day';
import type { ElectionKind, Group, Question } from '@/lib/documents/eligibility/schema';
import type { PlainDate } from '@/lib/time/baku';
import type { ChoiceElection } from './eligibility-model';

/** What is chosen at the top of the form: for whom, and at which election. */
export type Chosen = {
  group: Group | null;
  /** An election of the portal, another voting day, or nothing yet. */
  election: ChoiceElection | 'other' | null;
  kind: ElectionKind | null;
};

/** Reads the whole form: the answers, or everything that has to be put right. @param questions those that are shown */
export function checkForm(text: FormText, chosen: Chosen, questions: readonly Question[]): { answers: Answers } | { faults: readonly AnswerFault[] } {
  const { group, election, kind } = chosen;
  const faults: AnswerFault[] = [];
  if (group === null) faults.push({ field: 'group', problem: 'missing' });
  if (election === null) faults.push({ field: 'election', problem: 'missing' });
  if (election === 'other' && kind === null) faults.push({ field: 'kind', problem: 'missing' });
  const votingDay = election === 'other' ? typedDay(text, faults) : election?.votingDay ?? null;
  if (group === null || kind === null || votingDay === null) return { faults };
  const read = readAnswers(text, questions, { group, kind, votingDay });
  if (read.answers === null) return { faults: read.faults };
  return { answers: election === 'other' || election === null ? read.answers : withKnownDays(read.answers, election) };
}

function typedDay(text: FormText, faults: AnswerFault[]): PlainDate | null {
  const read = readDay({ day: text('voting-day-day'), month: text('voting-day-month'), year: text('voting-day-year') });
  const fault: Omit<AnswerFault, 'field'> | null = 'day' in read ? refuseTypedDay(read.day) : { problem: read.problem === 'empty' ? 'missing' : read.problem, ...(read.days ? { days: read.days } : {}) };
  if (fault) faults.push({ field: 'voting-day', ...fault });
  return 'day' in read && !fault ? read.day : null;
}

/** A day that the reader left out and a received text states. */
function withKnownDays(answers: Answers, { known: { called, published } }: ChoiceElection): Answers {
  return { ...answers, days: { ...(called ? { called } : {}), ...(published ? { published } : {}), ...answers.days } };
}
