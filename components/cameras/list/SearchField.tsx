'use client';

import { useId, useState } from 'react';
import { setQuery } from '@/components/ui/useQuery';

type Props = { value: string; label: string; hint: string };

/** The word a reader looks for. The address is its state, so that back, reload and sharing keep it. */
export function SearchField({ value, label, hint }: Props) {
  const id = useId();
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  // The address may change beside the field (clear, back); what is being typed keeps its spaces.
  if (seen !== value) {
    setSeen(value);
    if (text.trim() !== value) setText(value);
  }

  function type(typed: string) {
    setText(typed);
    setQuery({ q: typed.trim(), sel: null });
  }

  return (
    <div className="max-lg:col-span-2">
      <label htmlFor={id} className="block text-note text-soft">{label}</label>
      <input id={id} type="search" className="field" placeholder={hint} autoComplete="off" spellCheck={false} value={text} onChange={(event) => type(event.target.value)} />
    </div>
  );
}
