import { memo } from 'react';
import { barPaths, SLOTS, unpackBar } from '@/lib/cameras/availability-bar';

type Props = { /** See `packBar`. */ bar: string; /** Says the same in words; without it the bar is silent and words stand beside it. */ label?: string };

/** A camera's day from midnight to midnight, one path for each state. */
export const DayBar = memo(function DayBar({ bar, label }: Props) {
  return (
    <svg viewBox={`0 0 ${SLOTS} 16`} preserveAspectRatio="none" className="day-bar" {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}>
      {barPaths(unpackBar(bar)).map(({ state, path }) => <path key={state} d={path} data-bar={state} />)}
    </svg>
  );
});
