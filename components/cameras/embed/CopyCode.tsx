'use client';

import { useState } from 'react';

type Props = { code: string; label: string; done: string; failed: string };

/** Copies a line of code; without JavaScript it is selected by hand in the field beside. */
export function CopyCode({ code, label, done, failed }: Props) {
  const [outcome, setOutcome] = useState<'idle' | 'done' | 'failed'>('idle');
  const copy = () => navigator.clipboard.writeText(code).then(() => setOutcome('done'), () => setOutcome('failed'));
  return (
    <button type="button" className="button no-print noscript:hidden" onClick={() => void copy()}>
      <span aria-live="polite">{outcome === 'idle' ? label : outcome === 'done' ? done : failed}</span>
    </button>
  );
}
