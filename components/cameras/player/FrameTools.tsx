'use client';

import { useTranslations } from 'next-intl';
import { momentAddress, pictureFileName } from '@/lib/cameras/moment';
import { bakuDate, bakuTime } from '@/lib/time/baku';
import { drawPicture, saveFile, type PictureWords } from './picture-file';
import type { Shot, useFrameTools } from './useFrameTools';

type Props = {
  tools: ReturnType<typeof useFrameTools>;
  label: string;
  /** Address of the camera's page, without the host. */
  page: string;
  rehearsal: boolean;
  /** Whether there is a picture. */
  ready: boolean;
  /** Whether it is one of now, or one that the viewer went back to. */
  old: boolean;
  fill: boolean;
};

/** What can be taken away from the picture on screen: the link to its moment, and the picture itself. */
export function FrameTools({ tools, label, page, rehearsal, ready, old, fill }: Props) {
  const t = useTranslations('cameras.player');
  const { outcome } = tools;

  async function save() {
    const shot = tools.shot();
    if (!shot) return tools.setOutcome({ kind: 'save-failed' });
    const file = pictureFileName(label, shot.atMs ?? shot.askedAtMs);
    try {
      saveFile(await drawPicture(shot, wordsOf(shot)), file);
      tools.setOutcome({ kind: 'saved', file });
    } catch {
      tools.setOutcome({ kind: 'save-failed' });
    }
  }

  /** The moment's address is written as people read it; the link that is copied has it encoded. */
  function wordsOf({ atMs, askedAtMs }: Shot): PictureWords {
    const address = decodeURIComponent(new URL(momentAddress(page, atMs ?? askedAtMs), window.location.href).href);
    const words = [atMs === null ? t('pictureNoTime') : t('pictureTime', { date: bakuDate(atMs), time: bakuTime(atMs) })];
    if (old) words.push(t('pictureOld'));
    if (rehearsal) words.push(t('pictureRehearsal'));
    words.push(t('pictureSaved', { date: bakuDate(askedAtMs), time: bakuTime(askedAtMs) }), address);
    return [t('camera', { label }), ...words];
  }

  return (
    <div className={`flex flex-wrap items-center gap-x-2 border-x border-b border-rule px-1 text-note ${fill ? '[@media(max-height:30rem)]:hidden' : ''}`}>
      <button type="button" className="tap px-2 font-semibold text-ink underline hover:text-accent disabled:text-soft disabled:no-underline" disabled={!ready} onClick={() => void tools.copyLink()}>{t('copyMoment')}</button>
      <button type="button" className="tap px-2 font-semibold text-ink underline hover:text-accent disabled:text-soft disabled:no-underline" disabled={!ready} onClick={() => void save()}>{t('savePicture')}</button>
      <p aria-live="polite" className="min-w-0 px-2 break-words text-soft">
        {!ready ? t('noPicture') : outcome.kind === 'copied' ? t('momentCopied', { time: bakuTime(outcome.atMs) })
          : outcome.kind === 'copy-failed' ? <>{t('momentCopyFailed')} <a href={outcome.address} className="break-all">{outcome.address}</a></>
            : outcome.kind === 'saved' ? t('pictureSavedAs', { file: outcome.file }) : outcome.kind === 'save-failed' ? t('pictureFailed') : null}
      </p>
    </div>
  );
}
