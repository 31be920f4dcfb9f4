'use client';

import { useTranslations } from 'next-intl';
import type { EligibilityNote } from '@/lib/documents/eligibility/query';
import { dayInText } from '@/lib/documents/names';
import { usePageLocale } from './usePageLocale';

type Props = { notes: readonly EligibilityNote[] };

/** As much of a senseless value as is repeated. */
const MOST_LETTERS = 60;

/** What in the address could not be used, and why. */
export function QueryNotes({ notes }: Props) {
  const [locale, t] = [usePageLocale(), useTranslations('eligibility.notes')];
  return (
    <div role="alert" className="eligibility-notes no-print">
      {notes.map((note) => <p key={note.key}>{t(note.problem, { value: note.value.slice(0, MOST_LETTERS), bound: 'bound' in note ? dayInText(note.bound, locale) : '' })}</p>)}
    </div>
  );
}
