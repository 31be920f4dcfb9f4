'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { StatusProvider } from '@/components/cameras/status/StatusProvider';
import { useEmbedOptions } from '@/components/embed/useEmbedOptions';
import { useParent } from '@/components/embed/useParent';
import type { Promised } from '@/lib/cameras/embed-wait';
import type { Locale } from '@/lib/locale';
import { EmbedMessage } from './EmbedMessage';
import { FoundCamera } from './FoundCamera';
import { SilentCamera } from './SilentCamera';
import { useListedCamera } from './useListedCamera';

/** What all cameras of an election have in common. */
export type Broadcast = {
  locale: Locale;
  election: string;
  /** sha256 of precincts.json; null where no monitor runs. */
  monitoredList: string | null;
  /** Address of the election's cameras. */
  cameras: string;
  rehearsal: boolean;
  /** From when the cameras are promised. */
  promised: Promised;
  megabytesPerHour: number | undefined;
  /** What is said of a camera that broadcasts nothing. */
  withoutStream: string;
};

/** The camera that the address names, alone. */
export function EmbedCamera(props: Broadcast) {
  const [client] = useState(() => new QueryClient());
  const named = <Named {...props} />;
  // The states are asked for at once, beside the list.
  return <QueryClientProvider client={client}>{props.monitoredList ? <StatusProvider election={props.election} list={props.monitoredList}>{named}</StatusProvider> : named}</QueryClientProvider>;
}

function Named(broadcast: Broadcast) {
  const t = useTranslations('cameras.embed');
  const { query, options, ignored } = useEmbedOptions();
  const camera = useListedCamera(broadcast.election, query.get('id'));
  const { election, cameras } = broadcast;
  const missing = camera.kind === 'no-id' || camera.kind === 'unknown';
  useParent(missing ? { embed: 'camera', election, id: null, name: options.name } : null, missing ? { state: 'no-camera', playing: false, muted: true } : null, null, ignore);

  if (camera.kind === 'loading') return <p className="p-4 noscript:hidden" role="status">{t('loading')}</p>;
  if (camera.kind === 'no-id') return <EmbedMessage cameras={cameras}>{t('noId')}</EmbedMessage>;
  if (camera.kind === 'unknown') return <EmbedMessage cameras={cameras}>{t('unknownId', { id: camera.id })}</EmbedMessage>;
  if (camera.kind === 'failed') return <EmbedMessage cameras={cameras} onRetry={camera.retry}>{t('failed')}</EmbedMessage>;
  const found = { broadcast, precinct: camera.precinct, options, ignored };
  return camera.precinct.streams.length === 0 ? <SilentCamera {...found} /> : <FoundCamera {...found} index={camera.index} moment={query.get('t')} />;
}

/** Where no camera is, nothing can be commanded. */
function ignore() {}
