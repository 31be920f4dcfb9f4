import { readStatusNow } from '@/lib/cameras/status';
import { clockAheadMs, type StatusAnswer } from '@/lib/cameras/status-result';

/** Asks for the monitor's newest answer. Throws when there is none to be had, or when it is no status of this election. */
export async function fetchStatus(election: string, signal: AbortSignal): Promise<StatusAnswer> {
  const response = await fetch(`/status/${election}/now.json`, { signal });
  if (response.status === 404) return { kind: 'absent' };
  if (!response.ok) throw new Error(`status answered ${response.status}`);
  const status = readStatusNow(await response.json());
  if (status?.election !== election) throw new Error('the status cannot be read');
  const headers = { date: response.headers.get('date'), age: response.headers.get('age') };
  return { kind: 'status', status, aheadMs: clockAheadMs(headers, Date.now()) };
}
