'use client';

import type { MouseEvent } from 'react';
import { CopyButton } from '@/components/ui/CopyButton';
import type { Outcome } from '@/lib/calendar/planner';
import { plannerCsv, plannerFileName, plannerIcs, type PlannerFile } from '@/lib/calendar/planner-files';
import { bakuDate } from '@/lib/time/baku';
import type { PlannerWords } from './planner-words';
import { readTerms } from './read-terms';
import { saveFile } from './save-file';

type Props = { words: PlannerWords; plan: Omit<PlannerFile, 'address' | 'madeOn' | 'terms'>; outcomes: ReadonlyMap<string, Outcome> };

/** The byte order mark by which spreadsheet programs know that a table is UTF-8. */
const BOM = '\uFEFF';

/** The computed plan to take away: files made here, a link, paper. */
export function PlannerFiles({ words, plan, outcomes }: Props) {
  function file(event: MouseEvent): PlannerFile {
    const planner = event.currentTarget.closest<HTMLElement>('[data-planner]');
    const address = window.location.origin + window.location.pathname + window.location.search;
    return { ...plan, address, madeOn: bakuDate(Date.now()), terms: planner ? readTerms(planner, outcomes) : [] };
  }

  return (
    <div role="group" aria-label={words.files} className="planner-files no-print">
      <button type="button" className="button" onClick={(event) => saveFile(plannerFileName(plan, 'ics'), 'text/calendar;charset=utf-8', plannerIcs(file(event)))}>{words.ics}</button>
      <button type="button" className="button" onClick={(event) => saveFile(plannerFileName(plan, 'csv'), 'text/csv;charset=utf-8', BOM + plannerCsv(file(event)))}>{words.csv}</button>
      <CopyButton href="" label={words.copyLink} done={words.copied} failed={words.copyFailed} />
      <button type="button" className="button" onClick={() => window.print()}>{words.print}</button>
    </div>
  );
}
