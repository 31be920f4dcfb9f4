import { InlineScript } from '@/components/ui/InlineScript';
import { bakuDaysUntil, stateAt } from '@/lib/calendar/state';
import { parseAt } from '@/lib/time/baku';
import { NextStepClock } from './NextStepClock';
import { paintNextStep } from './paint-next-step';

/** Fills every {@link NextStep} above it before first paint, and keeps it right. Once a page. */
export function NextStepScript() {
  return (
    <>
      <InlineScript run={paintNextStep} args={[stateAt, bakuDaysUntil, parseAt]} />
      <NextStepClock />
    </>
  );
}
