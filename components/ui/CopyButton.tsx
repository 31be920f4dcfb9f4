'use client';

import { useState } from 'react';

type Props = { /** Absolute, or relative to this page, e.g. `#2.3`. */ href: string; label: string; done: string; failed: string; className?: string; /** What the link leads to, for those who hear the button out of its context. */ about?: string; /** Not among the stops of Tab: the link beside it leads to where the same is copied by keyboard. */ beside?: boolean };

/** Copies an address. Without JavaScript the link beside it does the same by hand. */
export function CopyButton({ href, label, done, failed, className = 'button', about, beside = false }: Props) {
  const [outcome, setOutcome] = useState<'idle' | 'done' | 'failed'>('idle');

  async function copy() {
    try {
      await navigator.clipboard.writeText(new URL(href, window.location.href).href);
      setOutcome('done');
    } catch {
      setOutcome('failed');
    }
  }

  return (
    <button type="button" tabIndex={beside ? -1 : undefined} className={`${className} no-print noscript:hidden`} onClick={() => void copy()}>
      <span aria-live="polite">{outcome === 'idle' ? label : outcome === 'done' ? done : failed}</span>
      {about && <span className="sr-only"> {about}</span>}
    </button>
  );
}
