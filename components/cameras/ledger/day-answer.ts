import { readDayRecord, readDaysIndex } from '@/lib/cameras/availability-read';
import type { DayRecord } from '@/lib/cameras/day-record';
import { clockAheadMs } from '@/lib/cameras/status-result';

/** One day's record as it was fetched, and the server's clock when it came; `absent`: there is no such file. */
export type DayAnswer = { kind: 'record'; record: DayRecord; nowMs: number } | { kind: 'absent' };

/** The days that have a record, the newest last; none where no monitor has run. Throws when they cannot be had. */
export async function fetchDays(election: string, signal: AbortSignal): Promise<string[]> {
  const response = await fetch(`/status/${election}/days/index.json`, { signal });
  if (response.status === 404) return [];
  if (!response.ok) throw new Error(`the list of days answered ${response.status}`);
  const days = readDaysIndex(await response.json());
  if (!days) throw new Error('the list of days cannot be read');
  return days;
}

/** One day. Throws when it cannot be had or is no record of that election and day. */
export async function fetchDay(election: string, day: string, signal: AbortSignal): Promise<DayAnswer> {
  const response = await fetch(`/status/${election}/days/${day}.json`, { signal });
  if (response.status === 404) return { kind: 'absent' };
  if (!response.ok) throw new Error(`the day answered ${response.status}`);
  const record = readDayRecord(await response.json());
  if (record?.election !== election || record.day !== day) throw new Error('the day cannot be read');
  const headers = { date: response.headers.get('date'), age: response.headers.get('age') };
  const nowMs = Date.now();
  return { kind: 'record', record, nowMs: nowMs + clockAheadMs(headers, nowMs) };
}
