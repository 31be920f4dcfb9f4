'use client';

import { useTranslations } from 'next-intl';
import { useId, useState, type FormEvent } from 'react';
import { CopyButton } from '@/components/ui/CopyButton';
import type { Precinct } from '@/lib/cameras/precinct';
import { readWallIds, WALL_SIZE } from '@/lib/cameras/wall-ids';
import { CameraPicker } from './CameraPicker';
import { setCameras } from './set-wall';
import type { WallPlace } from './wall-data';

type Props = { precincts: readonly Precinct[]; place: WallPlace; /** The cameras of this page of the wall. */ ids: readonly string[]; say: (words: string) => void };

/** Cameras by their number, by constituency, or from the list and the map. What cannot be added is named. */
export function AddCameras({ precincts, place, ids, say }: Props) {
  const [t, words, share, id] = [useTranslations('cameras.wall.add'), useTranslations('cameras.wall'), useTranslations('cameras.wall.share'), useId()];
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<string[]>([]);

  function add(wanted: string): boolean {
    const read = readWallIds(wanted, precincts);
    const fresh = read.ids.filter((other) => !ids.includes(other));
    const room = Math.max(0, WALL_SIZE - ids.length);
    const cited = (list: readonly string[]) => list.map((other) => other.replace('-', '/')).join(', ');
    const there = read.ids.filter((other) => ids.includes(other));
    const found = [
      wanted.trim() === '' && t('nothing'),
      read.malformed.length > 0 && words('notes.malformed', { values: read.malformed.join(', ') }),
      read.unknown.length > 0 && words('notes.unknown', { values: cited(read.unknown) }),
      there.length > 0 && t('there', { values: cited(there) }),
      fresh.length > room && (room === 0 ? t('full') : words('notes.rest', { values: cited(fresh.slice(room)) })),
    ].filter((problem) => problem !== false);
    setProblems(found);
    const added = fresh.slice(0, room);
    if (added.length > 0) {
      setCameras([...ids, ...added]);
      say(words('said.added', { labels: cited(added) }));
    }
    return found.length === 0;
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (add(text)) setText('');
  }

  return (
    <section>
      <h2 className="text-section mb-2">{t('title')}</h2>
      <form onSubmit={submit} noValidate>
        <label htmlFor={id} className="block text-note text-soft">{t('label')}</label>
        <div className="flex gap-2">
          <input id={id} className="field" inputMode="text" autoComplete="off" spellCheck={false} placeholder={t('hint')} value={text} aria-invalid={problems.length > 0 || undefined} aria-describedby={`${id}-p`} onChange={(event) => setText(event.target.value)} />
          <button type="submit" className="button button-strong shrink-0">{t('submit')}</button>
        </div>
        <div id={`${id}-p`} role="alert">{problems.map((problem) => <p key={problem} className="pt-1 break-words text-frozen">{problem}</p>)}</div>
      </form>
      <CameraPicker precincts={precincts} place={place} onPick={add} />
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-4">
        <a className="button" href={`${place.base}${ids.length > 0 ? `?wall=${ids.join(',')}` : '?wall='}`}>{t('fromList')}</a>
        {ids.length > 0 && <CopyButton href="" label={share('copy')} done={share('done')} failed={share('failed')} />}
      </p>
      <p className="pt-3 text-note text-soft">{words('lead')}</p>
    </section>
  );
}
