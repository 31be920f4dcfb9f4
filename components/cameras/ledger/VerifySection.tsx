'use client';

import { useTranslations } from 'next-intl';
import { useId, useRef, useState, type ChangeEvent } from 'react';
import { useQuery } from '@/components/ui/useQuery';
import type { Locale } from '@/lib/locale';
import { readFingerprint } from '@/lib/ledger/public-key';
import { isPlainDate } from '@/lib/time/baku';
import { checkLedger, fetchHead, fetchLedger, type Bytes, type CheckState } from './check-ledger';
import { CheckResult } from './CheckResult';
import { useDays } from './useDay';
import { WithoutUs } from './WithoutUs';

type Props = { locale: Locale; election: string; rehearsal: boolean; /** `https://…` without a slash at its end. */ siteUrl: string };

/** "Check it yourself": the day's ledger, or files that the reader has, verified in this browser. Without JavaScript: how to do it on one's own computer. */
export function VerifySection({ locale, election, rehearsal, siteUrl }: Props) {
  const t = useTranslations('cameras.ledger.verify');
  const field = useId();
  const [state, setState] = useState<CheckState>({ kind: 'idle' });
  const [print, setPrint] = useState('');
  const printField = useRef<HTMLInputElement>(null);
  const day = useShownDay(election);
  const fingerprint = print.trim() ? readFingerprint(print) : null;

  const unreadable = print.trim() !== '' && fingerprint === null;

  async function check(read: () => Promise<{ files: readonly Bytes[]; head: { n: number; hash: string } | null } | null>) {
    // A fingerprint that cannot be read is not as good as none: no result stands below it.
    if (unreadable) return printField.current?.focus();
    setState({ kind: 'fetching' });
    try {
      const found = await read();
      setState(found ? await checkLedger(found.files, { fingerprint, head: found.head }, setState) : { kind: 'absent' });
    } catch {
      setState({ kind: 'failed' });
    }
  }

  function write({ target }: ChangeEvent<HTMLInputElement>) {
    setPrint(target.value);
    setState({ kind: 'idle' });
  }

  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const chosen = Array.from(target.files ?? []);
    const read = (file: File) => file.arrayBuffer().then((bytes) => ({ name: file.name, bytes: new Uint8Array(bytes) }));
    if (chosen.length > 0) void check(async () => ({ files: await Promise.all(chosen.map(read)), head: null }));
    target.value = '';
  }

  async function fetchDayFile() {
    const head = await fetchHead(election);
    const shown = day ?? head?.day;
    const file = shown ? await fetchLedger(election, shown) : null;
    return file && { files: [file], head: head?.day === shown ? head : null };
  }

  const busy = state.kind === 'fetching' || state.kind === 'working';
  return (
    <section id="verify" className="mt-10 border-t-2 border-ink pt-5">
      <h2 className="text-section mb-1">{t('title')}</h2>
      <p className="reading">{t('lead')}</p>
      <div className="no-print mt-3 grid gap-4 noscript:hidden sm:max-w-[34rem]">
        <p>
          <label htmlFor={`${field}-p`} className="block text-note text-soft">{t('printed')}</label>
          <input id={`${field}-p`} className="field figures" autoComplete="off" spellCheck={false} placeholder="1a2b 3c4d …" value={print} onChange={write} ref={printField} readOnly={busy} aria-invalid={unreadable} aria-describedby={`${field}-e`} />
          <span id={`${field}-e`} role="status" className="block text-frozen">{unreadable && t('badPrinted', { count: digits(print) })}</span>
        </p>
        <p><button type="button" className="button button-strong" disabled={busy} onClick={() => void check(fetchDayFile)}>{t(state.kind === 'idle' ? 'button' : 'again')}</button></p>
        <p>
          <label htmlFor={`${field}-f`} className="block text-note text-soft">{t('file')} {t('fileNote')}</label>
          <input id={`${field}-f`} type="file" multiple accept=".jsonl" className="field" disabled={busy} onChange={choose} />
        </p>
      </div>
      <div aria-live="polite" data-check={state.kind}><CheckResult state={state} locale={locale} printed={fingerprint} rehearsal={rehearsal} /></div>
      <WithoutUs locale={locale} election={election} day={day} rehearsal={rehearsal} siteUrl={siteUrl} />
    </section>
  );
}

/** How many characters of a fingerprint were typed, without what only separates them. */
function digits(print: string): number {
  return print.replace(/[\s:-]/g, '').length;
}

/** The day that the page shows: the address's, or the newest that has a record. */
function useShownDay(election: string): string | null {
  const asked = useQuery().get('day');
  const { data } = useDays(election);
  return asked && isPlainDate(asked) ? asked : data?.at(-1) ?? null;
}
