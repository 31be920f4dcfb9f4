import type { Condition } from '@/lib/documents/eligibility/schema';

/** Id of the place of a condition in the result. */
export function placeOf({ id }: Pick<Condition, 'id'>): string {
  return `condition-${id}`;
}
