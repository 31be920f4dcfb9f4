'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useMemo, useRef, useState } from 'react';
import { Wall } from '@/components/cameras/wall/Wall';
import type { WallFrame, WallHandle } from '@/components/cameras/wall/wall-data';
import { IgnoredNotes } from '@/components/embed/IgnoredNotes';
import { useEmbedOptions } from '@/components/embed/useEmbedOptions';
import { useParent } from '@/components/embed/useParent';
import type { WallTold } from '@/lib/cameras/embed-state';
import type { Ignored } from '@/lib/embed/options';
import type { Command } from '@/lib/embed/protocol';

type Props = {
  election: string;
  /** sha256 of precincts.json; null where no monitor runs. */
  monitoredList: string | null;
  /** Address of the election's cameras. */
  cameras: string;
  rehearsal: boolean;
  megabytesPerHour: number | undefined;
};

/** Several cameras at once inside another site, started and stopped together. Sound and moments are a single camera's: a wall begins without sound, at the newest picture. */
export function EmbedWall({ election, monitoredList, cameras, rehearsal, megabytesPerHour }: Props) {
  const t = useTranslations('cameras.embed');
  const { query, options, ignored } = useEmbedOptions();
  const [told, setTold] = useState<WallTold | null>(null);
  const wall = useRef<WallHandle>(null);
  const frame = useMemo((): WallFrame => ({ handle: wall, onTold: setTold }), []);
  const obey = useCallback((command: Exclude<Command, 'hello'>) => {
    if (command === 'play' || command === 'pause') wall.current?.[command]();
  }, []);
  useParent(told && { embed: 'wall', election, id: null, name: options.name }, told, null, obey);
  const notes: Ignored[] = [...ignored, ...['t', 'muted'].flatMap((key) => (query.has(key) ? [{ key, value: query.get(key)?.slice(0, 60) ?? '', allowed: t('onlyCamera') }] : []))];
  const portal = new URLSearchParams([...query].filter(([key]) => !['autoplay', 'muted', 'theme', 't', 'name'].includes(key))).toString();
  return (
    <>
      <Wall election={election} base={cameras} monitoredList={monitoredList} rehearsal={rehearsal} megabytesPerHour={megabytesPerHour} embed autoplay={options.autoplay} frame={frame} />
      <footer className="flex flex-wrap items-center gap-x-4 text-note noscript:hidden">
        <a href={`${cameras}/wall${portal ? `?${portal}` : ''}`} target="_blank" rel="noopener" className="tap font-semibold underline">{t('wallPage')}</a>
        {rehearsal && <strong className="font-semibold text-frozen">{t('rehearsal')}</strong>}
        <IgnoredNotes ignored={notes} />
      </footer>
    </>
  );
}
