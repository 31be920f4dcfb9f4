import { MONTHS } from '@/lib/azerbaijani/months';
import type { Locale } from '@/lib/locale';
import { addDays, bakuDate, bakuInstant, daysBetween, startMs, type PlainDate } from '@/lib/time/baku';
import { formatTime, MONTHS_EN } from '@/lib/time/format';
import { axisPosition, type AxisStop } from './axis';
import type { Zoom } from './zoom';

/**
 * A mark on the scale. `label` is empty for a mark without words. `rank` 1: month or hour whose line runs through the drawing
 * and whose words fit a phone; 2: the same, words on wide screens only; 3: a small mark with words on wide screens; 4: on phones too.
 */
export type Tick = { percent: number; label: string; rank: 1 | 2 | 3 | 4 };

const HOUR_MS = 3_600_000;
/** Words nearer than this, in per cent of the axis, would touch: on a phone, on a wide screen. */
const APART = { phone: 13, wide: 3 };
/** A month's whole name and the year fit a phone only in this much room. */
const ROOM_FOR_YEAR = 28;

/** What the scale says at a step: months and days, days, or hours; in the page's language, in the order of time. */
export function zoomTicks(zoom: Zoom, stops: readonly AxisStop[], votingDay: PlainDate, locale: Locale): Tick[] {
  if (zoom === 'day') return hourTicks(stops, locale);
  return zoom === 'weeks' ? dayTicks(stops, votingDay, locale) : monthTicks(stops, zoom === 'all' ? 10 : 5, locale);
}

/** The month in three letters: yan, Jan. */
export function shortMonth(month: number, locale: Locale): string {
  return monthName(month, locale).slice(0, 3);
}

function monthTicks(stops: readonly AxisStop[], everyDays: number, locale: Locale): Tick[] {
  const days = daysOf(stops).flatMap((day, index) => {
    const percent = axisPosition(stops, startMs(day)) ?? (index === 0 ? 0 : null);
    return percent === null ? [] : [{ day, percent, of: Number(day.slice(8)) }];
  });
  const dayPercent = (days[1]?.percent ?? 0) - (days[0]?.percent ?? 0);
  const firsts = days.filter(({ of }, index) => of === 1 || index === 0);
  const months = firsts.map(({ day, percent }, index) => monthTick(day, percent, (firsts[index + 1]?.percent ?? 100) - percent, index === 0, locale));
  const between = days
    .filter(({ of, percent }, index) => of > 1 && of < 30 && of % everyDays === 0 && (days[index + 1]?.percent ?? 0) - percent > dayPercent * 0.8 && percent > APART.wide)
    .map(({ of, percent }): Tick => ({ percent, label: String(of), rank: of % 10 === 0 ? 4 : 3 }));
  return [...withoutTouching(months), ...between].sort((a, b) => a.percent - b.percent);
}

/** The whole name where there is room for it, with the year in which the axis begins and in January. */
function monthTick(day: PlainDate, percent: number, room: number, first: boolean, locale: Locale): Tick {
  const month = Number(day.slice(5, 7));
  const roomy = room > APART.phone;
  const withYear = roomy && (first || month === 1);
  const name = roomy && !(withYear && room < ROOM_FOR_YEAR) ? monthName(month, locale) : shortMonth(month, locale);
  return { percent, label: withYear ? `${name} ${day.slice(0, 4)}` : name, rank: roomy ? 1 : 2 };
}

/** The same marks; words that would touch the words before them, or the end of the axis, are left away. */
function withoutTouching(ticks: readonly Tick[]): Tick[] {
  let last = -APART.wide;
  return ticks.map((tick) => {
    const fits = tick.percent - last >= APART.wide && tick.percent <= 100 - APART.wide;
    if (fits) last = tick.percent;
    return fits ? tick : { ...tick, label: '' };
  });
}

/** Words on phones stand four days apart; the day after one that names its month has none, for want of room. */
function dayTicks(stops: readonly AxisStop[], votingDay: PlainDate, locale: Locale): Tick[] {
  return daysOf(stops).slice(0, -1).map((day, index) => {
    const number = Number(day.slice(8));
    const month = index === 0 || number === 1 ? ` ${shortMonth(Number(day.slice(5, 7)), locale)}` : '';
    return { percent: axisPosition(stops, startMs(day)) ?? 0, label: index === 1 || number === 2 ? '' : `${number}${month}`, rank: Math.abs(daysBetween(votingDay, day)) % 4 === 2 ? 1 : 2 };
  });
}

function hourTicks(stops: readonly AxisStop[], locale: Locale): Tick[] {
  const [firstMs, lastMs] = endsOf(stops);
  return Array.from({ length: Math.round((lastMs - firstMs) / HOUR_MS) }, (_, hour) => {
    const atMs = firstMs + hour * HOUR_MS;
    return { percent: axisPosition(stops, atMs) ?? 0, label: formatTime(bakuInstant(atMs), locale).replace(/^0/, ''), rank: hour % 3 === 1 ? 1 : 2 };
  });
}

/** Every day that begins on the axis, and the day in which it begins. */
function daysOf(stops: readonly AxisStop[]): PlainDate[] {
  const [firstMs, lastMs] = endsOf(stops);
  const first = bakuDate(firstMs);
  return Array.from({ length: daysBetween(first, bakuDate(lastMs)) + 1 }, (_, index) => addDays(first, index));
}

function endsOf(stops: readonly AxisStop[]): [number, number] {
  return [stops[0]?.[0] ?? 0, stops.at(-1)?.[0] ?? 0];
}

function monthName(month: number, locale: Locale): string {
  return (locale === 'az' ? MONTHS : MONTHS_EN)[month - 1] ?? '';
}
