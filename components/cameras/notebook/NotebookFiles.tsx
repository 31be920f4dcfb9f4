'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { saveFile } from '@/components/cameras/player/picture-file';
import { type Note, readNotebook, writeNotebook } from '@/lib/cameras/notebook';
import { notebookCsv } from '@/lib/cameras/notebook-csv';
import { keepNotes } from './notebook-store';

type Props = { election: string; /** Address of the election's cameras, without the host. */ base: string; notes: readonly Note[] };

const LARGEST_FILE = 10_000_000;

/** Takes the notes away as a file, and brings them back. All of it happens in the browser. */
export function NotebookFiles({ election, base, notes }: Props) {
  const t = useTranslations('cameras.notebook.page');
  const [outcome, setOutcome] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);

  const pageOf = (camera: string) => new URL(`${base}/${camera.replace('-', '/')}`, window.location.href).href;
  const save = (text: string, type: string, ending: string) => saveFile(new Blob([text], { type }), `${t('fileName')}-${election}.${ending}`);

  async function bring(file: File | undefined) {
    if (!file) return;
    const read = file.size > LARGEST_FILE ? { kind: 'wrong' as const, note: 0 } : readNotebook(await file.text(), election);
    if (read.kind === 'wrong') setOutcome(read.note === 0 ? t('wrongFile') : t('wrongNote', { number: read.note }));
    else setOutcome(keepNotes(election, read.notes) ? t('brought', { count: read.notes.length }) : t('notKept'));
    if (input.current) input.current.value = '';
  }

  return (
    <section className="no-print mt-8">
      <h2 className="text-section mb-2">{t('files')}</h2>
      <p className="flex flex-wrap gap-3">
        <button type="button" className="button" disabled={notes.length === 0} onClick={() => save(notebookCsv(notes, pageOf), 'text/csv;charset=utf-8', 'csv')}>{t('csv')}</button>
        <button type="button" className="button" disabled={notes.length === 0} onClick={() => save(writeNotebook(notes), 'application/json', 'json')}>{t('json')}</button>
      </p>
      <p className="mt-4">
        <label className="button cursor-pointer focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-accent">
          {t('bring')}
          <input ref={input} type="file" accept=".json,application/json" className="sr-only" onChange={(event) => void bring(event.target.files?.[0])} />
        </label>
      </p>
      <p className="mt-1 text-note text-soft">{t('bringNote')}</p>
      <p aria-live="polite" className="mt-2">{outcome}</p>
    </section>
  );
}
