'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { momentAddress } from '@/lib/cameras/moment';
import { longestText, type Note, noteMs } from '@/lib/cameras/notebook';
import type { Locale } from '@/lib/locale';
import { bakuTime } from '@/lib/time/baku';
import { formatDate } from '@/lib/time/format';

type Props = { note: Note; locale: Locale; /** Address of the election's cameras. */ base: string; onChange: (text: string) => void; onDrop: () => void };

/** One note: where and when, the text, and what can be done with it. */
export function NotebookEntry({ note, locale, base, onChange, onDrop }: Props) {
  const t = useTranslations('cameras.notebook.page');
  const [draft, setDraft] = useState<string | null>(null);
  const label = note.camera.replace('-', '/');
  const page = `${base}/${label}`;
  const atMs = noteMs(note);
  const field = `note-${note.id}`;
  return (
    <li className="border-b border-rule py-4" data-note={note.id}>
      <h2 className="flex flex-wrap items-baseline gap-x-3">
        <a href={page} className="figures text-lead font-semibold">{label}</a>
        <a href={momentAddress(page, atMs)} className="tap figures underline">{formatDate(note.notedAt.slice(0, 10), locale, 'short')}, {bakuTime(atMs)}</a>
      </h2>
      <p className="text-note text-soft">{note.pictureAt === null ? t('noPictureTime') : t('pictureTime')} · {t('notedAt', { time: bakuTime(Date.parse(note.notedAt)) })}</p>
      {draft === null ? (
        <>
          <p className="reading mt-2 break-words whitespace-pre-wrap">{note.text || <span className="text-soft">{t('noText')}</span>}</p>
          <p className="no-print flex flex-wrap gap-x-4">
            <button type="button" className="tap underline" onClick={() => setDraft(note.text)}>{t('edit')}<span className="sr-only"> {label}, {bakuTime(atMs)}</span></button>
            <button type="button" className="tap underline" onClick={onDrop}>{t('drop')}<span className="sr-only"> {label}, {bakuTime(atMs)}</span></button>
          </p>
        </>
      ) : (
        <form className="mt-2" onSubmit={(event) => { event.preventDefault(); onChange(draft.trim()); setDraft(null); }}>
          <label htmlFor={field} className="mb-1 block">{t('text')}</label>
          <textarea id={field} rows={4} maxLength={longestText} value={draft} autoFocus onChange={(event) => setDraft(event.target.value)} className="field block w-full" />
          <p className="mt-2 flex flex-wrap gap-3">
            <button type="submit" className="button">{t('keep')}</button>
            <button type="button" className="tap px-2 underline" onClick={() => setDraft(null)}>{t('cancel')}</button>
          </p>
        </form>
      )}
    </li>
  );
}
