import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { loadElection } from '@/server/content/elections';

type Props = LayoutProps<'/[locale]/elections/[election]'>;

/** Search engines must not mistake a rehearsal for an election. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return loadElection((await params).election)?.rehearsal ? { robots: 'noindex' } : {};
}

export default function ElectionLayout({ children }: { children: ReactNode }) {
  return children;
}
