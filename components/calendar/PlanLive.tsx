'use client';

import { useEffect } from 'react';
import { useQuery } from '@/components/ui/useQuery';
import type { PlanConfig } from './paint-plan';
import { connectPlan, readAhead } from './plan-live';
import { repaintPlan, repaintPlanOnce } from './plan-paint';

type Props = { config: PlanConfig };

/** Makes the plan's links and form work without loading the page again; every change goes through the address. */
export function PlanLive({ config }: Props) {
  const query = useQuery().toString();

  useEffect(() => repaintPlanOnce(config), [config, query]);

  useEffect(() => {
    repaintPlan(config);
    const timer = window.setInterval(() => repaintPlan(config), 30_000);
    return () => window.clearInterval(timer);
  }, [config]);

  useEffect(() => readAhead(config), [config, query]);

  useEffect(() => connectPlan(config), [config]);

  return null;
}
