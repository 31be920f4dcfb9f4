import type { Election } from '@/lib/elections';

/** Which sentence of the `elections` messages says what is known of an election's cameras, and its numbers. */
export function camerasLine({ cameras }: Election): { key: 'camerasSimulated' | 'camerasMissing' | 'camerasPublished'; values: { precincts: number; constituencies: number } } {
  const key = cameras.broadcast === 'simulated' ? 'camerasSimulated' : cameras.list === 'not-received' ? 'camerasMissing' : 'camerasPublished';
  return { key, values: cameras.decided };
}
