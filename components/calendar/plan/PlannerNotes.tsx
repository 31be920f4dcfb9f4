import type { PlannerNote } from '@/lib/calendar/planner-query';
import { MONTHS } from '@/lib/azerbaijani/months';
import type { Locale } from '@/lib/locale';
import { isPlainDate, type PlainDate } from '@/lib/time/baku';
import { formatDate, MONTHS_EN } from '@/lib/time/format';
import { fillIn } from './fill-in';
import type { PlannerWords } from './planner-words';

type Props = { notes: readonly PlannerNote[]; votingDay: PlainDate | null; locale: Locale; words: PlannerWords };

/** What in the address could not be used, and why. */
export function PlannerNotes({ notes, votingDay, locale, words }: Props) {
  return (
    <div role="alert" className="planner-notes no-print">
      {notes.map((note) => <p key={note.key}>{noteText(note, votingDay, locale, words)}</p>)}
    </div>
  );
}

function noteText({ key, value, problem, month, bound }: PlannerNote, votingDay: PlainDate | null, locale: Locale, words: PlannerWords): string {
  return fillIn(words.problems[problem], {
    value: value.slice(0, 60), name: words.names[key],
    ...(month ? { month: (locale === 'az' ? MONTHS : MONTHS_EN)[month.month - 1] ?? '', year: month.year, days: month.days } : {}),
    ...(bound ? { bound: formatDate(bound, locale) } : {}),
    ...(votingDay ? { votingDay: formatDate(votingDay, locale) } : {}),
    ...(isPlainDate(value) ? { date: formatDate(value, locale) } : {}),
  });
}
