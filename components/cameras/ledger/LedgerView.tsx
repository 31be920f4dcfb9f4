'use client';

import './ledger.css';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef } from 'react';
import { useQuery } from '@/components/ui/useQuery';
import type { PackedTable } from '@/lib/cameras/availability-pack';
import { unpackTable } from '@/lib/cameras/availability-pack';
import { readLedgerQuery } from '@/lib/cameras/availability-query';
import { dayTable, type DayTable } from '@/lib/cameras/availability-table';
import type { Locale } from '@/lib/locale';
import { Country } from './Country';
import { DayChoice } from './DayChoice';
import { DayState } from './DayState';
import { listedIds, type ListedConstituency } from './listed';
import { Notes } from './Notes';
import { Tables } from './Tables';
import { useDay } from './useDay';

type Props = { locale: Locale; election: string; base: string; snapshot: PackedTable | null; constituencies: readonly ListedConstituency[] };

/** What was live when, on the day that the address asks for. Until the newest has come it shows what was published before the build, and says so. */
export function LedgerView({ locale, election, base, snapshot, constituencies }: Props) {
  const t = useTranslations('cameras.ledger');
  const text = useQuery().toString();
  const query = useMemo(() => readLedgerQuery(new URLSearchParams(text)), [text]);
  const result = useDay(election, query.day);
  const answer = result.kind === 'day' ? result.answer : null;
  const built = useMemo(() => (snapshot ? unpackTable(snapshot) : null), [snapshot]);
  const table = useMemo((): DayTable | null => {
    if (answer) return dayTable(answer.record, listedIds(constituencies), answer.nowMs);
    return built && (query.day === null || query.day === built.day) ? built : null;
  }, [answer, built, constituencies, query.day]);
  const section = useRevealed();
  const shown = result.kind === 'no-day' || result.kind === 'none' ? null : table;
  useHash(table !== null);

  return (
    <div ref={section} data-ledger suppressHydrationWarning>
      <DayChoice days={'days' in result ? result.days : []} day={query.day} locale={locale} />
      {query.ignored.map((value) => <p key={value} role="status" className="py-2 text-frozen">{t('ignored', { value })}</p>)}
      <DayState result={result} table={shown} election={election} locale={locale} fromBuild={answer === null} hasSnapshot={built !== null} />
      {shown ? (
        <>
          <Country table={shown} locale={locale} base={base} constituencies={constituencies} />
          <Tables table={shown} query={query} locale={locale} base={base} constituencies={constituencies} />
          <Notes notes={shown.notes} locale={locale} />
        </>
      ) : <div id="tables" />}
    </div>
  );
}

/** Shows again what the inline script hid while the address asks for something else than the HTML holds. */
function useRevealed() {
  const section = useRef<HTMLDivElement>(null);
  useEffect(() => section.current?.classList.remove('invisible'), []);
  return section;
}

/** Goes where the address points once what it names has come: without a record from the build, the tables are not there at first. */
function useHash(ready: boolean) {
  const gone = useRef(false);
  useEffect(() => {
    if (!ready || gone.current) return;
    gone.current = true;
    if (/^#(tables|notes|note-\d+)$/.test(window.location.hash)) document.querySelector(window.location.hash)?.scrollIntoView();
  }, [ready]);
}
