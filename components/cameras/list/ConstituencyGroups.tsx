import { memo, useMemo } from 'react';
import type { CameraEntry } from '@/lib/cameras/camera-index';
import { ConstituencyGroup } from './ConstituencyGroup';
import type { States } from './useStates';

type Props = {
  entries: readonly CameraEntry[];
  states: States;
  base: string;
  /** Are the groups unfolded? So they are when few remain. */
  open: boolean;
  /** Id of the selected precinct. */
  selected: string | null;
};

/** With more cameras than this a folded group holds no links until it is unfolded: a page of 100,000 links opens on no phone. */
const COMPLETE_UP_TO = 1500;

/** The list: one group a constituency, in the order of their numbers. */
export const ConstituencyGroups = memo(function ConstituencyGroups({ entries, states, base, open, selected }: Props) {
  const groups = useMemo(() => groupByConstituency(entries), [entries]);
  const complete = entries.length <= COMPLETE_UP_TO;
  return (
    <ul>
      {groups.map((group) => {
        const chosen = group.some(({ id }) => id === selected) ? selected : null;
        return (
          <li key={group[0]?.constituency} data-constituency={group[0]?.constituency} suppressHydrationWarning className="border-b border-rule">
            <ConstituencyGroup entries={group} states={states} base={base} open={open || chosen !== null} selected={chosen} complete={complete} />
          </li>
        );
      })}
    </ul>
  );
});

function groupByConstituency(entries: readonly CameraEntry[]): CameraEntry[][] {
  const groups: CameraEntry[][] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    if (group?.[0]?.constituency === entry.constituency) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}
