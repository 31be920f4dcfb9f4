'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Note } from '@/lib/cameras/notebook';
import type { Locale } from '@/lib/locale';
import { bakuTime } from '@/lib/time/baku';
import { NotebookEntry } from './NotebookEntry';
import { NotebookFiles } from './NotebookFiles';
import { changeNote, dropNote, keepNotes } from './notebook-store';
import { useNotes } from './useNotes';

type Props = { election: string; locale: Locale; /** Address of the election's cameras, without the host. */ base: string };

/** The notes on this device. Needs `cameras.notebook.page`. */
export function Notebook({ election, locale, base }: Props) {
  const t = useTranslations('cameras.notebook.page');
  const kept = useNotes(election);
  const [dropped, setDropped] = useState<Note | null>(null);
  const [failed, setFailed] = useState(false);
  if (!kept) return <p className="noscript:hidden">{t('reading')}</p>;
  if (kept.kind !== 'notes') return <p role="alert" className="reading font-semibold">{t(kept.kind)}</p>;

  function change(note: Note, text: string) {
    setFailed(!changeNote(election, note, text));
  }

  function drop(note: Note) {
    const done = dropNote(election, note.id);
    setFailed(!done);
    setDropped(done ? note : null);
  }

  function undo() {
    if (dropped) setFailed(!keepNotes(election, [dropped]));
    setDropped(null);
  }

  return (
    <>
      <p aria-live="polite" className="flex flex-wrap items-center gap-x-4">
        {failed ? <strong>{t('notKept')}</strong> : dropped ? (
          <>
            <span>{t('dropped', { label: dropped.camera.replace('-', '/'), time: bakuTime(Date.parse(dropped.notedAt)) })}</span>
            <button type="button" className="button" onClick={undo}>{t('undo')}</button>
          </>
        ) : <span>{t('count', { count: kept.notes.length })}</span>}
      </p>
      {kept.notes.length === 0 ? <p className="reading mt-4">{t('empty')} <a href={base}>{t('choose')}</a></p> : (
        <ol className="mt-4 border-t border-rule">
          {kept.notes.map((note) => <NotebookEntry key={note.id} note={note} locale={locale} base={base} onChange={(text) => change(note, text)} onDrop={() => drop(note)} />)}
        </ol>
      )}
      <NotebookFiles election={election} base={base} notes={kept.notes} />
    </>
  );
}
