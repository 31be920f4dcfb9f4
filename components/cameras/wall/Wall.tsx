'use client';

import './wall.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState, useSyncExternalStore } from 'react';
import { StatusProvider } from '@/components/cameras/status/StatusProvider';
import { useCameraList } from './useCameraList';
import { WallBody } from './WallBody';
import type { WallPlace } from './wall-data';

type Props = Partial<WallPlace> & Pick<WallPlace, 'election' | 'base' | 'monitoredList' | 'rehearsal'> & {
  /** Plays without a press: only in an iframe whose address asks for it. */
  autoplay?: boolean;
};

/** The wall that the address asks for. Needs the messages `cameras.wall` and `cameras.status`. */
export function Wall({ embed = false, constituencies = [], autoplay = false, ...place }: Props) {
  const [client] = useState(() => new QueryClient());
  const wall = <Listed {...place} embed={embed} constituencies={constituencies} autoplay={embed && autoplay} />;
  return (
    <QueryClientProvider client={client}>
      {place.monitoredList ? <StatusProvider election={place.election} list={place.monitoredList}>{wall}</StatusProvider> : wall}
    </QueryClientProvider>
  );
}

function Listed({ autoplay, ...place }: WallPlace & { autoplay: boolean }) {
  const t = useTranslations('cameras.wall');
  // The query is empty while the page takes over the server's HTML; cameras may still come.
  const hydrated = useSyncExternalStore(() => () => undefined, () => true, () => false);
  const list = useCameraList(place.election);
  if (list.kind === 'failed') {
    return (
      <div role="status" className="my-4 border-l-4 border-frozen py-1 pl-4">
        <p>{t('failed')}</p>
        <p><button type="button" className="button mt-2" onClick={list.retry}>{t('retry')}</button></p>
      </div>
    );
  }
  if (!hydrated || list.kind === 'loading') return <p role="status" className="py-6 text-soft noscript:hidden">{t('loading')}</p>;
  return <WallBody precincts={list.precincts} place={place} autoplay={autoplay} />;
}
