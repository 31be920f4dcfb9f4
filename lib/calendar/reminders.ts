import type { Locale } from '@/lib/locale';
import { startMs } from '@/lib/time/baku';
import type { IcsReminder } from './ics';
import type { Published } from './schema';
import { dayOf, hasTime } from './stamp';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What a reminder says before the event's own title. */
const words = {
  az: { days3: '3 gün qalıb', day: '1 gün qalıb', hour: '1 saat qalıb', opens: 'Müddət başlayır', closes: 'Müddətin bitməsinə 3 gün qalıb' },
  en: { days3: '3 days left', day: '1 day left', hour: '1 hour left', opens: 'The period begins', closes: 'The period ends in 3 days' },
} as const;

/**
 * When a calendar reminds of a term. A whole day that is a deadline: three days and one day before, at 9.00. A moment: one day
 * and one hour before. A period: when it opens (9.00 where it opens with a whole day) and three days before it closes, unless
 * it is shorter than that. Counted from the event's beginning or end, so that a moved event moves its reminders; a whole
 * day has no zone in calendars, so its 9.00 is the clock of the reader's device, which in Azerbaijan is Baku's.
 * Source: RFC 5545, 3.8.6.3.
 */
export function remindersOf({ kind, from, until }: Published, locale: Locale): IcsReminder[] {
  const say = words[locale];
  if ((kind === 'by' || kind === 'on') && until) {
    return hasTime(until)
      ? [{ from: 'start', trigger: '-P1D', text: say.day }, { from: 'start', trigger: '-PT1H', text: say.hour }]
      : [{ from: 'start', trigger: '-P2DT15H', text: say.days3 }, { from: 'start', trigger: '-PT15H', text: say.day }];
  }
  if ((kind === 'from' || kind === 'window') && from) {
    const opens: IcsReminder = { from: 'start', trigger: hasTime(from) ? 'PT0S' : 'PT9H', text: say.opens };
    if (kind === 'from' || !until || closingMs(until) <= openingMs(from)) return [opens];
    return [opens, { from: 'end', trigger: hasTime(until) ? '-P3D' : '-P3DT15H', text: say.closes }];
  }
  return [];
}

function openingMs(from: string): number {
  return hasTime(from) ? startMs(from) : startMs(from) + 9 * HOUR_MS;
}

function closingMs(until: string): number {
  return (hasTime(until) ? startMs(until) : startMs(dayOf(until)) + 9 * HOUR_MS) - 3 * DAY_MS;
}
