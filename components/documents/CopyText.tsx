'use client';

import { useState } from 'react';

type Props = { text: string; label: string; done: string; failed: string };

/** Copies words, e.g. a citation. Without JavaScript they can be selected. */
export function CopyText({ text, label, done, failed }: Props) {
  const [outcome, setOutcome] = useState<'idle' | 'done' | 'failed'>('idle');

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('done');
    } catch {
      setOutcome('failed');
    }
  }

  return (
    <button type="button" className="button no-print noscript:hidden" onClick={() => void copy()}>
      <span aria-live="polite">{outcome === 'idle' ? label : outcome === 'done' ? done : failed}</span>
    </button>
  );
}
