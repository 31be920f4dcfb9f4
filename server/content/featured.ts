import { hasCameraList, hasPlan, type Election } from '@/lib/elections';
import { loadElections } from './elections';

/**
 * The elections that the main menu's "Calendar" and "Cameras" lead to: the latest with a plan, and the one whose
 * cameras can be watched (a planned or running broadcast first, then the rehearsal, then the latest list).
 */
export function featuredElections(): { calendar: Election | null; cameras: Election | null } {
  const elections = loadElections();
  const watchable = elections.filter(hasCameraList);
  return {
    calendar: elections.find(hasPlan) ?? null,
    cameras: watchable.find(({ cameras }) => cameras.broadcast === 'live' || cameras.broadcast === 'planned')
      ?? watchable.find(({ rehearsal }) => rehearsal)
      ?? watchable[0]
      ?? null,
  };
}
