'use client';

import { createContext, useContext } from 'react';
import type { StatusResult } from '@/lib/cameras/status-result';

/** Filled by StatusProvider; null outside one. */
export const StatusContext = createContext<StatusResult | null>(null);

/** The cameras' states as the monitor last told them. Only below a StatusProvider. */
export function useStatus(): StatusResult {
  const status = useContext(StatusContext);
  if (!status) throw new Error('useStatus needs a StatusProvider above it');
  return status;
}
