'use client';

import { useEffect } from 'react';
import { setQuery, useQuery } from '@/components/ui/useQuery';
import { paintDone } from './paint-done';

type Props = { ignored: string };

/** Writes a tick into the address, and nowhere else; the address says what is ticked. */
export function DoneTicks({ ignored }: Props) {
  const query = useQuery().toString();

  useEffect(() => paintDone(ignored), [ignored, query]);

  useEffect(() => {
    const onChange = (event: Event) => {
      if (!(event.target instanceof HTMLInputElement) || event.target.dataset.doneBox === undefined) return;
      const ticked = Array.from(document.querySelectorAll<HTMLInputElement>('[data-done-box]')).filter(({ checked }) => checked);
      setQuery({ done: ticked.map(({ value }) => value).join('.') });
    };
    document.addEventListener('change', onChange);
    return () => document.removeEventListener('change', onChange);
  }, []);

  return null;
}
