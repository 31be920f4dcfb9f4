import { longGap, tallyPlan } from '@/lib/calendar/planner';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { formatDate } from '@/lib/time/format';
import { fillIn } from './fill-in';
import { PlannerLate } from './PlannerLate';
import type { PlannerModel } from './PlannerLive';
import type { PlannerWords } from './planner-words';
import type { Planned } from './usePlanned';

type Props = {
  votingDay: PlainDate | null;
  called: PlainDate | null;
  /** Day in Baku on which the reader asks. */
  today: PlainDate | null;
  outcomes: Planned['outcomes'];
  model: PlannerModel;
  /** Of this plan, for paper. */
  address: string;
  locale: Locale;
  words: PlannerWords;
};

/** What came out, in sentences that are read aloud on every change, and what must not be missed in it. */
export function PlannerOutcome({ votingDay, called, today, outcomes, model, address, locale, words }: Props) {
  return (
    <>
      {votingDay && <h2 className="planner-day"><time dateTime={votingDay}>{formatDate(votingDay, locale, 'long')}</time></h2>}
      <div role="status">
        {votingDay && outcomes
          ? sentences({ votingDay, called, today, outcomes, locale, words }).map((sentence) => <p key={sentence}>{sentence}</p>)
          : <p className="planner-empty">{words.empty}</p>}
      </div>
      {votingDay && <p className="hidden break-all text-note print:block">{address}</p>}
      {votingDay && votingDay === model.ownDay && <p>{words.ownDay} <a href={model.href}>{fillIn(words.modelLink, { election: model.name })}</a></p>}
      {votingDay && outcomes && <PlannerLate votingDay={votingDay} called={called} today={today} outcomes={outcomes} terms={model.terms} locale={locale} words={words} />}
    </>
  );
}

type Asked = Pick<Props, 'called' | 'today' | 'locale' | 'words'> & { votingDay: PlainDate; outcomes: NonNullable<Planned['outcomes']> };

/** How many dates there are, that the voting day has passed, and that it is unusually far from the call. */
function sentences({ votingDay, called, today, outcomes, locale, words }: Asked): string[] {
  const gap = called && longGap(called, votingDay);
  return [
    fillIn(words.status, { date: formatDate(votingDay, locale), ...tallyPlan([...outcomes.values()]) }),
    ...(today && votingDay < today ? [words.passed] : []),
    ...(gap ? [fillIn(gap.years === 1 ? words.longGapOne : words.longGap, { called: formatDate(called, locale), ...gap })] : []),
  ];
}
