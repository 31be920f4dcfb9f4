'use client';

import { useMemo } from 'react';
import { useQuery } from '@/components/ui/useQuery';
import { readEmbedOptions, type EmbedOptions, type Ignored } from '@/lib/embed/options';

/** The options in the frame's address. The look itself was set before first paint, by the layout. */
export function useEmbedOptions(): { query: URLSearchParams; options: EmbedOptions; ignored: Ignored[] } {
  const query = useQuery();
  const text = query.toString();
  return useMemo(() => {
    const kept = new URLSearchParams(text);
    return { query: kept, ...readEmbedOptions(kept) };
  }, [text]);
}
