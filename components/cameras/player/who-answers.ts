import type { Failure } from '@/lib/cameras/player-state';
import { OWN_FILE } from './own-file';

const LIMIT_MS = 3_000;

/**
 * Why a request brought no answer that may be read. Browsers report a refusal to other sites (no CORS), a dead server and
 * a network that is off in the same words; a request whose answer nobody may read, and one to the portal, tell them apart.
 * @param silent the server took the request and said nothing: it need not be asked again
 */
export async function whoAnswers(address: string, silent: boolean): Promise<Extract<Failure, 'refused' | 'unreachable' | 'no-network'>> {
  const [server, portal] = await Promise.all([!silent && answers(address, { mode: 'no-cors' }), answers(OWN_FILE, { method: 'HEAD' })]);
  if (server) return 'refused';
  return portal ? 'unreachable' : 'no-network';
}

async function answers(address: string, options: RequestInit): Promise<boolean> {
  try {
    await fetch(address, { ...options, cache: 'no-store', signal: AbortSignal.timeout(LIMIT_MS) });
    return true;
  } catch {
    return false;
  }
}
