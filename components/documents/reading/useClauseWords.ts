'use client';

import { useCallback, useEffect, useState } from 'react';
import { clausesOnPage, fetchClauses, type KnownClause } from './clause-words';

type Found = { state: 'ready'; clauses: readonly KnownClause[] } | { state: 'loading' } | { state: 'failed' };

/** The clauses of the act: from the page itself where it holds them, else from the version's open data. */
export function useClauseWords(href: string): { found: Found; again: () => void } {
  const [found, setFound] = useState<Found>(() => {
    const clauses = clausesOnPage();
    return clauses ? { state: 'ready', clauses } : { state: 'loading' };
  });
  const loading = found.state === 'loading';

  useEffect(() => {
    if (!loading) return;
    let wanted = true;
    fetchClauses(href).then(
      (clauses) => { if (wanted) setFound({ state: 'ready', clauses }); },
      () => { if (wanted) setFound({ state: 'failed' }); },
    );
    return () => { wanted = false; };
  }, [href, loading]);

  return { found, again: useCallback(() => setFound({ state: 'loading' }), []) };
}
