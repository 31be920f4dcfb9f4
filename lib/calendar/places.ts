import type { Calendar } from './schema';

/** A named piece of the published official text, as the errata ledger names it. */
export type CalendarPlace = { place: string; text: string };

/**
 * The whole official Azerbaijani text of a plan in the order of the act, white space collapsed, so that it can be
 * held against the received file. Places: `heading 1`, `columns`, then for each row `row 1` (its number),
 * `row 1 action`, `row 1 executors`, `row 1 law`, `row 1 recommended`.
 */
export function calendarPlaces(calendar: Calendar): CalendarPlace[] {
  const columns = [...calendar.columnHeadings.map(({ az }) => az), ...calendar.columnNumbers].join(' ');
  return [
    ...calendar.heading.map(({ az }, index) => ({ place: `heading ${index + 1}`, text: az })),
    { place: 'columns', text: columns },
    ...calendar.items.flatMap((item) => [
      { place: `row ${item.number}`, text: String(item.number) },
      { place: `row ${item.number} action`, text: item.action.az },
      { place: `row ${item.number} executors`, text: item.executors.az },
      { place: `row ${item.number} law`, text: item.law.az },
      { place: `row ${item.number} recommended`, text: item.recommended?.az ?? '' },
    ]),
  ].map(({ place, text }) => ({ place, text: text.replace(/\s+/gu, ' ').trim() }));
}
