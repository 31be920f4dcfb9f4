import ICAL from 'ical.js';
import { generateIcsCalendar, type IcsCalendar } from 'ts-ics';
import { writeIcs, type IcsCalendar as OurCalendar } from '@/lib/calendar/ics';
import { planCalendar } from '@/lib/calendar/ics-events';
import { addDays } from '@/lib/time/baku';
import { loadCalendar, loadExecutors } from '@/server/content/calendar';
import { loadElection } from '@/server/content/elections';

/**
 * How long the calendar file of the whole plan takes, beside two libraries that write the same events in the same run.
 * The aim: under 20 ms, judged by the median; p95 shows what else the machine was doing. Each writer's turn alternates with the others', so that a busy moment of the machine hits all.
 */
const ROUNDS = 300;
const AIM_MS = 20;
const [election, calendar] = [loadElection('presidential-2024'), loadCalendar('presidential-2024')];
if (!election || !calendar) throw new Error('The plan of presidential-2024 is not there');
const source = { election, calendar, executors: loadExecutors(), adopted: '2023-12-08', site: 'https://portal.example' };
const ready = planCalendar(source, 'az', null, () => true, { reminders: true });

const writers: Record<string, () => string> = {
  'ours, from the plan': () => writeIcs(planCalendar(source, 'az', null, () => true, { reminders: true })),
  'ours, from events': () => writeIcs(ready),
  'ical.js 2.2.1': () => byIcalJs(ready),
  'ts-ics 2.4.6': () => generateIcsCalendar(forTsIcs(ready)),
};

const timesMs: Record<string, number[]> = Object.fromEntries(Object.keys(writers).map((name) => [name, []]));
for (let round = -20; round < ROUNDS; round += 1) {
  for (const [name, write] of Object.entries(writers)) {
    const startedAt = performance.now();
    write();
    if (round >= 0) timesMs[name]?.push(performance.now() - startedAt);
  }
}

const base = quantile(timesMs['ours, from events'] ?? [], 0.5);
console.log(`${ready.events.length} events with reminders, ${ROUNDS} rounds, Node ${process.version}`);
for (const [name, times] of Object.entries(timesMs)) {
  const [median, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  console.log(`${name.padEnd(20)} median ${median.toFixed(2)} ms  p95 ${p95.toFixed(2)} ms  ${(median / base).toFixed(1)} x ours from events  ${Math.round(write(name).length / 1024)} KB`);
}
process.exitCode = quantile(timesMs['ours, from the plan'] ?? [], 0.5) < AIM_MS ? 0 : 1;

function write(name: string): string {
  return writers[name]?.() ?? '';
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;
}

function byIcalJs({ name, events }: OurCalendar): string {
  const root = new ICAL.Component('vcalendar');
  root.addPropertyWithValue('version', '2.0');
  root.addPropertyWithValue('prodid', name);
  for (const { uid, start, end, summary, description, url, reminders } of events) {
    const event = new ICAL.Component('vevent');
    event.addPropertyWithValue('uid', uid);
    event.addPropertyWithValue('dtstart', timeForIcalJs(start));
    if (end) event.addPropertyWithValue('dtend', timeForIcalJs(end.length > 10 ? end : addDays(end, 1)));
    for (const [key, value] of [['summary', summary], ['description', description], ['url', url]] as const) event.addPropertyWithValue(key, value);
    for (const { trigger, text } of reminders) {
      const alarm = new ICAL.Component('valarm');
      alarm.addPropertyWithValue('action', 'DISPLAY');
      alarm.addPropertyWithValue('trigger', ICAL.Duration.fromString(trigger));
      alarm.addPropertyWithValue('description', `${text}: ${summary}`);
      event.addSubcomponent(alarm);
    }
    root.addSubcomponent(event);
  }
  return root.toString();
}

function timeForIcalJs(stamp: string): ICAL.Time {
  return stamp.length > 10 ? ICAL.Time.fromDateTimeString(stamp.slice(0, 19)) : ICAL.Time.fromDateString(stamp);
}

function forTsIcs({ name, events }: OurCalendar): IcsCalendar {
  const time = (stamp: string) => ({ date: new Date(stamp.length > 10 ? stamp : `${stamp}T00:00:00Z`), type: stamp.length > 10 ? 'DATE-TIME' as const : 'DATE' as const });
  return {
    version: '2.0', prodId: name,
    events: events.map(({ uid, start, end, summary, description, url, changedOn, reminders }) => ({
      uid, summary, description, url, stamp: time(changedOn), start: time(start), end: time(end === null ? start : end.length > 10 ? end : addDays(end, 1)),
      alarms: reminders.map(({ text }) => ({ action: 'DISPLAY' as const, description: `${text}: ${summary}`, trigger: { type: 'relative' as const, value: { before: true, days: 1 } } })),
    })),
  };
}
