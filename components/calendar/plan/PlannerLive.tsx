'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import type { ModelTerm, PlannerBasis } from '@/lib/calendar/planner';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { fillRows } from './fill-rows';
import { orderRows } from './order-rows';
import { PlannerFiles } from './PlannerFiles';
import { PlannerForm } from './PlannerForm';
import { PlannerNotes } from './PlannerNotes';
import { PlannerOutcome } from './PlannerOutcome';
import { PlannerOrder } from './PlannerOrder';
import type { PlannerWords } from './planner-words';
import { usePlanned } from './usePlanned';
import { useToday } from './useToday';

/** What the browser knows of the plan that serves as model. */
export type PlannerModel = {
  /** Id and short name of the election whose plan it is. */
  id: string; name: string;
  /** `name`: the term's short name. */
  terms: readonly (ModelTerm & { name: string })[];
  /** Address of its published plan. */
  href: string;
  /** Its own voting day, if the page's election is the model; otherwise null. */
  ownDay: PlainDate | null;
};

type Props = { locale: Locale; kind: PlannerBasis['kind']; votingFrom: string; model: PlannerModel; words: PlannerWords; /** Full address of this page. */ page: string; /** What a reader must know before the outcome. */ children: ReactNode };

/** Counts the plan for the days in the address and writes it into the rows below, which hold the rules until then. */
export function PlannerLive({ locale, kind, votingFrom, model, words, page, children }: Props) {
  const top = useRef<HTMLDivElement>(null);
  const today = useToday();
  const { asked, query, outcomes } = usePlanned(model.terms, kind, votingFrom, today);
  const { votingDay, announced, results, order } = asked;

  useEffect(() => {
    const planner = top.current?.closest<HTMLElement>('[data-planner]');
    if (!planner) return;
    fillRows(planner, outcomes, locale, words);
    orderRows(planner, order === 'time' ? outcomes : null, locale, words.without);
    planner.dataset.planner = outcomes ? 'filled' : 'ready';
  }, [outcomes, order, locale, words]);

  return (
    <div ref={top}>
      <PlannerForm asked={asked} words={words} />
      <PlannerNotes notes={asked.notes} votingDay={votingDay} locale={locale} words={words} />
      {children}
      <div className="planner-outcome">
        <PlannerOutcome votingDay={votingDay} called={announced} today={today} outcomes={outcomes} model={model} address={`${page}?${query}`} locale={locale} words={words} />
        {votingDay && outcomes && (
          <>
            <PlannerFiles words={words} plan={{ locale, kind, votingDay, called: announced, results, model: { id: model.id, name: model.name } }} outcomes={outcomes} />
            <PlannerOrder order={order} words={words} />
          </>
        )}
      </div>
    </div>
  );
}
