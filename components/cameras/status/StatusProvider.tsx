'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { usePolledStatus } from './usePolledStatus';
import { StatusContext } from './useStatus';

type Props = {
  /** Id of an election that is monitored; pages of others ask for nothing. */
  election: string;
  /** sha256 of its precincts.json, as the page was built with. */
  list: string;
  children: ReactNode;
};

/** One poll a page, for all that is below. */
export function StatusProvider(props: Props) {
  const [client] = useState(() => new QueryClient());
  return <QueryClientProvider client={client}><Polled {...props} /></QueryClientProvider>;
}

function Polled({ election, list, children }: Props) {
  return <StatusContext value={usePolledStatus(election, list)}>{children}</StatusContext>;
}
