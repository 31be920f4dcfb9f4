'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { setQuery, useQuery } from '@/components/ui/useQuery';
import type { Locale } from '@/lib/locale';
import { Answer } from './Answer';
import { useEngine } from './useEngine';
import { useSlashKey } from './useSlashKey';

type Props = { locale: Locale; /** How to search and the complete lists: shown until someone searches, and without JavaScript. */ children: ReactNode };

/** The answer follows each key; only the address waits, since browsers limit how often it may be written. */
const ADDRESS_WAITS_MS = 300;

/** The search field with its answer below. The query lives in the address, so every answer can be shared. */
export function SearchBox({ locale, children }: Props) {
  const t = useTranslations('search');
  const address = useQuery();
  const asked = address.get('q')?.trim() ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const [touched, setTouched] = useState(false);
  const query = typed ?? asked;
  const [engine, retry] = useEngine(touched || query !== '', locale);
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<number>(undefined);
  useSlashKey(input);

  useEffect(() => {
    const field = input.current;
    if (!field) return;
    const wanted = new URLSearchParams(window.location.search).get('q')?.trim() ?? '';
    if (document.activeElement !== field) field.value = wanted;
    else if (field.value.trim() !== wanted) setQuery({ q: field.value.trim() });
  }, [asked]);

  function type() {
    const value = input.current?.value.trim() ?? '';
    setTouched(true);
    setTyped(value);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => write(value), ADDRESS_WAITS_MS);
  }

  function write(value: string) {
    window.clearTimeout(timer.current);
    setQuery({ q: value });
    setTyped(null);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    write(input.current?.value.trim() ?? '');
    input.current?.blur();
  }

  return (
    <>
      <form action={`/${locale}/search`} method="get" role="search" onSubmit={submit} className="no-print max-w-[38rem]">
        <label htmlFor="q" className="block font-semibold">{t('label')}</label>
        <div className="mt-1.5 flex gap-2">
          <input
            ref={input} id="q" name="q" type="search" enterKeyHint="search" autoCapitalize="none" autoCorrect="off" autoComplete="off" spellCheck={false} maxLength={120}
            className="field min-w-0 flex-1 text-lead" aria-describedby="q-hint" onFocus={() => setTouched(true)} onInput={type} suppressHydrationWarning
          />
          <button type="submit" className="button button-strong">{t('submit')}</button>
        </div>
        <p id="q-hint" className="mt-1.5 text-note text-soft">{t('hint')}</p>
      </form>
      {query !== '' && engine.state === 'loading' && <p role="status" className="mt-5 text-soft">{t('loading')}</p>}
      {query !== '' && engine.state === 'failed' && (
        <div role="alert" className="mt-5 border-l-4 border-frozen pl-4">
          <p>{t('failed')}</p>
          <button type="button" className="button mt-2" onClick={retry}>{t('retry')}</button>
        </div>
      )}
      {query !== '' && engine.state === 'ready' && <Answer engine={engine.engine} index={engine.index} query={query} address={address} locale={locale} />}
      <div id="intro" hidden={query !== ''} suppressHydrationWarning>{children}</div>
    </>
  );
}
