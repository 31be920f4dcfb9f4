'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { longestText, newNote } from '@/lib/cameras/notebook';
import { bakuTime } from '@/lib/time/baku';
import { keepNotes, newNoteId } from './notebook-store';

type Props = {
  election: string;
  /** `57-2` */
  camera: string;
  /** Address of the election's notebook. */
  notebook: string;
  /** When the picture on screen was taken, milliseconds since 1970; null where that is not known. */
  pictureMs: RefObject<number | null>;
};

type Stamp = { pictureMs: number | null; nowMs: number };
type Outcome = 'none' | 'kept' | 'not-kept';

/** "Note this": takes the moment when it is pressed, and keeps a text with it on this device. Needs `cameras.notebook.add`. */
export function NoteButton({ election, camera, notebook, pictureMs }: Props) {
  const t = useTranslations('cameras.notebook.add');
  const [stamp, setStamp] = useState<Stamp | null>(null);
  const [outcome, setOutcome] = useState<Outcome>('none');
  const opener = useRef<HTMLButtonElement>(null);

  function close(next: Outcome) {
    setOutcome(next);
    setStamp(null);
    requestAnimationFrame(() => opener.current?.focus());
  }

  function keep(text: string, { pictureMs: atMs, nowMs }: Stamp) {
    const note = newNote({ id: newNoteId(), election, camera, text }, atMs, nowMs);
    if (keepNotes(election, [note])) close('kept');
    else setOutcome('not-kept');
  }

  function begin() {
    setOutcome('none');
    setStamp({ pictureMs: pictureMs.current, nowMs: Date.now() });
  }

  return (
    <div data-notebook className="no-print noscript:hidden py-2">
      {stamp ? <NoteForm stamp={stamp} failed={outcome === 'not-kept'} onKeep={(text) => keep(text, stamp)} onCancel={() => close('none')} /> : (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-note">
          <button ref={opener} type="button" className="button" onClick={begin}>{t('begin')}</button>
          <a href={notebook} className="tap underline">{t('open')}</a>
          <span aria-live="polite" className="text-soft">{outcome === 'kept' ? t('kept') : null}</span>
        </p>
      )}
    </div>
  );
}

type FormProps = { stamp: Stamp; failed: boolean; onKeep: (text: string) => void; onCancel: () => void };

function NoteForm({ stamp, failed, onKeep, onCancel }: FormProps) {
  const t = useTranslations('cameras.notebook.add');
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const noted = bakuTime(stamp.nowMs);
  return (
    <form className="border-y border-rule py-3" onSubmit={(event) => { event.preventDefault(); onKeep(text.trim()); }} onKeyDown={(event) => { if (event.key === 'Escape') onCancel(); }}>
      <p className="figures font-semibold">{stamp.pictureMs === null ? t('noPictureTime', { noted }) : t('stamped', { picture: bakuTime(stamp.pictureMs), noted })}</p>
      <label htmlFor="note-text" className="mt-2 mb-1 block">{t('text')}</label>
      <textarea ref={field} id="note-text" rows={3} maxLength={longestText} value={text} onChange={(event) => setText(event.target.value)} className="field block w-full" aria-describedby="note-where" />
      <p id="note-where" className="mt-1 text-note text-soft">{t('where')}</p>
      <p className="mt-2 flex flex-wrap gap-3">
        <button type="submit" className="button">{t('keep')}</button>
        <button type="button" className="tap px-2 underline" onClick={onCancel}>{t('cancel')}</button>
      </p>
      {failed && <p role="alert" className="mt-2 font-semibold">{t('notKept')}</p>}
    </form>
  );
}
