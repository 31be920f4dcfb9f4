'use client';

import { useState } from 'react';

type Props = { /** Makes the text when the button is pressed. */ make: () => string; label: string; done: string; failed: string };

/** Copies a text that is costly to make. */
export function CopyMade({ make, label, done, failed }: Props) {
  const [outcome, setOutcome] = useState<'idle' | 'done' | 'failed'>('idle');

  async function copy() {
    try {
      await navigator.clipboard.writeText(make());
      setOutcome('done');
    } catch {
      setOutcome('failed');
    }
  }

  return (
    <button type="button" className="button" onClick={() => void copy()}>
      <span aria-live="polite">{outcome === 'idle' ? label : outcome === 'done' ? done : failed}</span>
    </button>
  );
}
