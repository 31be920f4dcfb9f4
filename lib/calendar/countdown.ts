/** Words for how far away an end or a beginning is; `{n}`, `{time}`, `{date}`, `{left}` are filled in by {@link countdown}. */
export type CountdownWords = {
  ends: EdgeTemplates;
  begins: EdgeTemplates;
  hours: string; minutes: string;
  /** Said of a term that is a single moment, while its minute lasts. */
  moment: string;
};

/** `at`: with a time of day. `left` is put after them when less than a day remains. */
export type EdgeTemplates = { today: string; todayAt: string; tomorrow: string; tomorrowAt: string; inDays: string; left: string };

/**
 * How far away the end or the beginning of a term is: `ends today at 18:00, in 2 h 10 min`, `ends in 3 days: 8 January, 18:00`.
 * Days are counted by midnights in Baku; a whole day ends with its last minute, so an end at midnight belongs to the day before.
 * Minutes are rounded up: nothing is said to be over before it is.
 * Sent to the browser as its own source text: it must use nothing from outside its body but its arguments.
 * @param at the edge in words, see `EdgeWords` of lib/calendar/now
 */
export function countdown(
  words: CountdownWords, edge: 'ends' | 'begins', nowMs: number, atMs: number, at: { clock: string; date: string },
  bakuDaysUntil: (nowMs: number, atMs: number) => number,
): string {
  const templates = words[edge];
  const wholeDay = at.clock === '';
  const days = bakuDaysUntil(nowMs, edge === 'ends' && wholeDay ? atMs - 1 : atMs);
  const said = days <= 0 ? (wholeDay ? templates.today : templates.todayAt) : days === 1 ? (wholeDay ? templates.tomorrow : templates.tomorrowAt) : templates.inDays;
  const filled = said.replace('{n}', String(days)).replace('{time}', at.clock).replace('{date}', at.date);
  const minutes = Math.ceil((atMs - nowMs) / 60_000);
  return minutes >= 1440 || (wholeDay && edge === 'begins') ? filled : filled + templates.left.replace('{left}', left(minutes));

  function left(all: number): string {
    const [hours, rest] = [Math.floor(all / 60), all % 60];
    return [hours > 0 ? words.hours.replace('{n}', String(hours)) : '', rest > 0 || hours === 0 ? words.minutes.replace('{n}', String(rest)) : ''].filter(Boolean).join(' ');
  }
}
