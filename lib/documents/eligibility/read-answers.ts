import type { PlainDate } from '@/lib/time/baku';
import { asksForDay, type AnswerFault, type AnswerProblem, type Answers, type Asking, type DayQuestion, type FieldId, type PrecinctAnswer } from './answers';
import { readDay } from './read-day';
import { QUESTIONS, type Question } from './schema';

/** What the form holds: the text of a field by its name, empty where there is none. */
export type FormText = (name: string) => string;

/** The answers, or everything that has to be put right, in the order of the form. */
export type ReadAnswers = { answers: Answers; faults: readonly [] } | { answers: null; faults: readonly AnswerFault[] };

/** Nobody who can vote was born before; a slip in a year mostly falls there. */
const FIRST_DAY: PlainDate = '1900-01-01';

/** Days that a reader may not know; what depends on them is then not computed. */
const MAY_BE_LEFT_OUT: readonly DayQuestion[] = ['called', 'published', 'announced'];

type Days = Answers['days'];

/**
 * Reads the answers to the questions that are asked, and holds their days against each other.
 * @param questions those that concern this reader; answers to others are passed over
 */
export function readAnswers(text: FormText, questions: readonly Question[], asking: Asking): ReadAnswers {
  const faults: AnswerFault[] = [];
  const days: Days = {};
  let precinct: PrecinctAnswer | null = null;
  let recognised: Answers['recognised'] = null;
  for (const { id } of questions) {
    if (asksForDay(id)) {
      const day = dayOf(id, MAY_BE_LEFT_OUT.includes(id));
      if (day !== null) days[id] = day;
    } else if (id === 'precinct') precinct = readPrecinct(choiceOf(id, QUESTIONS.precinct));
    else if (id === 'recognised') recognised = choiceOf(id, QUESTIONS.recognised);
  }
  faults.push(...contradictions(days, precinct?.answer === 'since' ? precinct.since : null, asking.votingDay));
  return faults.length > 0 ? { answers: null, faults } : { answers: { ...asking, days, precinct, recognised }, faults: [] };

  function dayOf(field: DayQuestion | 'precinct-since', optional: boolean): PlainDate | null {
    const read = readDay({ day: text(`${field}-day`), month: text(`${field}-month`), year: text(`${field}-year`) });
    if ('day' in read) return read.day;
    if (read.problem === 'empty' && optional) return null;
    faults.push({ field, problem: read.problem === 'empty' ? 'missing' : read.problem, ...(read.days ? { days: read.days } : {}) });
    return null;
  }

  function choiceOf<T extends string>(field: FieldId, known: readonly T[]): T | null {
    const chosen = known.find((option) => option === text(field)) ?? null;
    if (chosen === null) faults.push({ field, problem: 'missing' });
    return chosen;
  }

  function readPrecinct(answer: (typeof QUESTIONS.precinct)[number] | null): PrecinctAnswer | null {
    if (answer !== 'since') return answer && { answer };
    const since = dayOf('precinct-since', false);
    return since === null ? null : { answer, since };
  }
}

/** Days that cannot all be right. */
function contradictions(days: Days, precinctSince: PlainDate | null, votingDay: PlainDate): AnswerFault[] {
  const { born, called } = days;
  const lived: [FieldId, PlainDate | null | undefined][] = [['resident-since', days['resident-since']], ['municipality-since', days['municipality-since']], ['precinct-since', precinctSince]];
  const events: [FieldId, PlainDate | undefined][] = [['called', called], ['published', days.published], ['announced', days.announced]];
  const problemOf = (field: FieldId, day: PlainDate): AnswerProblem | null => {
    if (day < FIRST_DAY) return 'too-early';
    if (day > votingDay) return 'after-voting';
    if (born !== undefined && day < born && lived.some(([id]) => id === field)) return 'before-birth';
    return field === 'published' && called !== undefined && day < called ? 'before-call' : null;
  };
  return [['born', born] as const, ...lived, ...events].flatMap(([field, day]) => {
    const problem = day ? problemOf(field, day) : null;
    return problem === null ? [] : [{ field, problem, ...(problem === 'too-early' ? { bound: FIRST_DAY } : {}) }];
  });
}
