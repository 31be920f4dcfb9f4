import { clockAheadMs } from '@/lib/cameras/status-result';
import { OWN_FILE } from './own-file';

/** By how much the portal's clock is ahead of the viewer's, milliseconds; null when it cannot be asked. */
export async function portalClockAheadMs(): Promise<number | null> {
  try {
    const { headers } = await fetch(OWN_FILE, { method: 'HEAD', cache: 'no-store' });
    const date = headers.get('date');
    return date ? clockAheadMs({ date, age: headers.get('age') }, Date.now()) : null;
  } catch {
    return null;
  }
}
