'use client';

import { setQuery } from '@/components/ui/useQuery';
import type { PlannerQuery } from '@/lib/calendar/planner-query';
import type { PlannerWords } from './planner-words';

type Props = { order: PlannerQuery['order']; words: PlannerWords };

/** Whether terms stand under the parts of the plan or by date. */
export function PlannerOrder({ order, words }: Props) {
  const choices = [['plan', words.orderPlan], ['time', words.orderTime]] as const;
  return (
    <div role="group" aria-label={words.order} className="planner-order no-print">
      {choices.map(([choice, label]) => (
        <button key={choice} type="button" className="button" aria-pressed={order === choice} onClick={() => setQuery({ order: choice === 'plan' ? null : choice })}>{label}</button>
      ))}
    </div>
  );
}
