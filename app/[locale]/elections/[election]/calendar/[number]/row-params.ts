import { paramsOrNone } from '@/app/static-params';
import { loadPlan } from '@/server/content/calendar';
import { electionsWithPlan } from '@/server/content/elections';

/** Every row of every plan, named whole, with its election: where no election has a plan, one placeholder keeps the export going. */
export function rowParams(): { election: string; number: string }[] {
  const listed = electionsWithPlan().flatMap((election) => (loadPlan(election)?.items ?? []).map(({ number }) => ({ election: election.id, number: String(number) })));
  return paramsOrNone(listed, { election: 'none', number: 'none' });
}
