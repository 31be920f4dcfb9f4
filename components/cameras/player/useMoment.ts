'use client';

import { useQuery } from '@/components/ui/useQuery';
import { readMoment, type AskedMoment } from '@/lib/cameras/moment';

/** The moment that the address asks for with `?t=`; none in the server's HTML. */
export function useMoment(): AskedMoment {
  return readMoment(useQuery().get('t'));
}
