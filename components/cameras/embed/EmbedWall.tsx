'use client';

import { useTranslations } from 'next-intl';
import { Wall } from '@/components/cameras/wall/Wall';
import { IgnoredNotes } from '@/components/embed/IgnoredNotes';
import { useEmbedOptions } from '@/components/embed/useEmbedOptions';
import { useParent } from '@/components/embed/useParent';
import type { Ignored } from '@/lib/embed/options';

type Props = {
  election: string;
  /** sha256 of precincts.json; null where no monitor runs. */
  monitoredList: string | null;
  /** Address of the election's cameras. */
  cameras: string;
  rehearsal: boolean;
  megabytesPerHour: number | undefined;
};

/** Several cameras at once inside another site. Sound and moments are a single camera's: a wall begins without sound, at the newest picture. */
export function EmbedWall({ election, monitoredList, cameras, rehearsal, megabytesPerHour }: Props) {
  const t = useTranslations('cameras.embed');
  const { query, options, ignored } = useEmbedOptions();
  useParent({ embed: 'wall', election, id: null, name: options.name }, null, null, ignore);
  const notes: Ignored[] = [...ignored, ...['t', 'muted'].flatMap((key) => (query.has(key) ? [{ key, value: query.get(key)?.slice(0, 60) ?? '', allowed: t('onlyCamera') }] : []))];
  const portal = new URLSearchParams([...query].filter(([key]) => !['autoplay', 'muted', 'theme', 't', 'name'].includes(key))).toString();
  return (
    <>
      <Wall election={election} base={cameras} monitoredList={monitoredList} rehearsal={rehearsal} megabytesPerHour={megabytesPerHour} embed autoplay={options.autoplay} />
      <footer className="flex flex-wrap items-center gap-x-4 text-note">
        <a href={`${cameras}/wall${portal ? `?${portal}` : ''}`} target="_blank" rel="noopener" className="tap font-semibold underline">{t('wallPage')}</a>
        {rehearsal && <strong className="font-semibold text-frozen">{t('rehearsal')}</strong>}
        <IgnoredNotes ignored={notes} />
      </footer>
    </>
  );
}

/** A wall is steered by its viewer alone. */
function ignore() {}
