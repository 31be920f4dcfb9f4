'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Player } from '@/components/cameras/player/Player';
import { StatusProvider } from '@/components/cameras/status/StatusProvider';
import { useQuery } from '@/components/ui/useQuery';
import { precinctLabel } from '@/lib/cameras/precinct-id';
import { EmbedMessage } from './EmbedMessage';
import { useListedCamera } from './useListedCamera';

type Props = {
  election: string;
  /** sha256 of precincts.json; null where no monitor runs. */
  monitoredList: string | null;
  /** Address of the election's cameras. */
  cameras: string;
  rehearsal: boolean;
  /** What is said of a camera that broadcasts nothing. */
  withoutStream: string;
};

/** The camera that the address names, alone. */
export function EmbedCamera(props: Props) {
  const [client] = useState(() => new QueryClient());
  return <QueryClientProvider client={client}><Named {...props} /></QueryClientProvider>;
}

function Named({ election, monitoredList, cameras, rehearsal, withoutStream }: Props) {
  const t = useTranslations('cameras.embed');
  const query = useQuery();
  const [id, moment] = [query.get('id'), query.get('t')];
  const camera = useListedCamera(election, id);

  if (camera.kind === 'loading') return <p className="p-4 noscript:hidden" role="status">{t('loading')}</p>;
  if (camera.kind === 'no-id') return <EmbedMessage cameras={cameras}>{t('noId')}</EmbedMessage>;
  if (camera.kind === 'unknown') return <EmbedMessage cameras={cameras}>{t('unknownId', { id: camera.id })}</EmbedMessage>;
  if (camera.kind === 'failed') return <EmbedMessage cameras={cameras} onRetry={camera.retry}>{t('failed')}</EmbedMessage>;

  const { precinct, index } = camera;
  const label = precinctLabel(precinct);
  const player = (
    <Player
      label={label} streams={precinct.streams} index={index} fill
      autoplay={isOn(query.get('autoplay'))} startMuted={query.get('muted') === null || isOn(query.get('muted'))}
    />
  );
  return (
    <>
      {precinct.streams.length === 0 ? <p className="grow p-4">{withoutStream}</p>
        : monitoredList ? <StatusProvider election={election} list={monitoredList}>{player}</StatusProvider> : player}
      <footer className="flex flex-wrap items-center gap-x-4 px-3 text-note">
        <a href={`${cameras}/${precinct.constituency}/${precinct.precinct}`} target="_blank" rel="noopener" className="tap gap-2 font-semibold underline">
          <span className="figures font-serif text-lg">{label}</span> {t('cameraPage')}
        </a>
        {rehearsal && <strong className="font-semibold text-frozen [@media(max-height:20rem)]:hidden">{t('rehearsal')}</strong>}
        {moment && <span className="text-soft">{t('noMoment', { t: moment })}</span>}
      </footer>
    </>
  );
}

function isOn(value: string | null): boolean {
  return value !== null && value !== '0' && value !== 'false';
}
