'use client';

import type { ReactNode } from 'react';
import { useQuery } from '@/components/ui/useQuery';

type Props = { values: Readonly<Record<string, string>>; /** Where on the page it leads. */ hash: string; className?: string; children: ReactNode };

/** A link to this page with other values in its address; the day that is shown stays. */
export function QueryLink({ values, hash, className, children }: Props) {
  const day = useQuery().get('day');
  const query = new URLSearchParams({ ...(day ? { day } : {}), ...values });
  return <a href={`?${query}#${hash}`} className={className}>{children}</a>;
}
