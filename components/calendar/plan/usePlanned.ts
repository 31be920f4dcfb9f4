'use client';

import { useMemo } from 'react';
import { useQuery } from '@/components/ui/useQuery';
import { planTerm, type ModelTerm, type Outcome, type PlannerBasis } from '@/lib/calendar/planner';
import { readPlannerQuery, type PlannerQuery } from '@/lib/calendar/planner-query';
import type { PlainDate } from '@/lib/time/baku';

/** A computed plan: what came out for each term, in the model's order. */
export type Planned = { asked: PlannerQuery; /** The query as it stands in the address. */ query: string; /** Null as long as no voting day is chosen. */ outcomes: ReadonlyMap<string, Outcome> | null };

/** Counts the plan that the address asks for. @param today the day in Baku; null until the browser has taken over */
export function usePlanned(models: readonly ModelTerm[], kind: PlannerBasis['kind'], votingFrom: string, today: PlainDate | null): Planned {
  const query = useQuery().toString();
  return useMemo(() => {
    const asked = readPlannerQuery(new URLSearchParams(query));
    const { votingDay, announced, results } = asked;
    if (votingDay === null) return { asked, query, outcomes: null };
    const events = { ...(announced ? { called: announced } : {}), ...(results ? { 'results-published': results } : {}) };
    return { asked, query, outcomes: new Map(models.map((model) => [model.id, planTerm(model, { votingDay, votingFrom, events, kind, today })])) };
  }, [query, models, kind, votingFrom, today]);
}
