import { axisPosition } from '@/lib/calendar/axis';
import { packRows, placeTerm } from '@/lib/calendar/lanes';
import { stateAt } from '@/lib/calendar/state';
import { parseAt } from '@/lib/time/baku';
import { layLanes } from './lay-lanes';
import { paintTimeline, type TimelineConfig, type TimelineTools } from './paint-timeline';

/** What {@link paintTimeline} is sent along with. */
export const TIMELINE_TOOLS: TimelineTools = [layLanes, axisPosition, placeTerm, packRows, stateAt, parseAt];

/** Draws the timeline again after the address, the clock, the filters or the width have changed. */
export function repaintTimeline(config: TimelineConfig): void {
  paintTimeline(config, ...TIMELINE_TOOLS);
}
