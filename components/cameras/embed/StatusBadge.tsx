'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { IgnoredNotes } from '@/components/embed/IgnoredNotes';
import { useEmbedOptions } from '@/components/embed/useEmbedOptions';
import { useParent } from '@/components/embed/useParent';
import { StatusProvider } from '@/components/cameras/status/StatusProvider';
import { useStatus } from '@/components/cameras/status/useStatus';
import { badgeState } from '@/lib/cameras/embed-state';
import { stateOf } from '@/lib/cameras/status-result';
import { AllCameras } from './AllCameras';
import { BadgeLine } from './BadgeLine';
import { OneCamera } from './OneCamera';
import { useListedCamera } from './useListedCamera';

type Props = {
  election: string;
  /** sha256 of its precincts.json, as the page was built with. */
  list: string;
  /** Address of the election's cameras. */
  cameras: string;
  rehearsal: boolean;
};

/** The state of the camera that the address names, or the counts of all, on one or two lines; a press opens it on the portal. */
export function StatusBadge(props: Props) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <StatusProvider election={props.election} list={props.list}><Badge {...props} /></StatusProvider>
    </QueryClientProvider>
  );
}

function Badge({ election, cameras, rehearsal }: Props) {
  const t = useTranslations('cameras.badge');
  const { query, options, ignored } = useEmbedOptions();
  const id = query.get('id');
  const camera = useListedCamera(election, id);
  const status = useStatus();
  useFreshList(status.kind === 'other-list');
  const state = camera.kind === 'listed' ? stateOf(status, camera.index) : null;
  const self = camera.kind === 'loading' ? null : { embed: 'status' as const, election, id: camera.kind === 'listed' ? camera.precinct.id : null, name: options.name };
  useParent(self, state ? { state: badgeState(state), playing: false, muted: true } : null, null, ignore);

  const shown = { status, rehearsal };
  return (
    <>
      {camera.kind === 'loading' ? <BadgeLine href={cameras} sentence={t('title')} first={t('loading')} />
        : camera.kind === 'no-id' ? <AllCameras {...shown} href={cameras} />
        : camera.kind === 'listed' ? <OneCamera {...shown} href={`${cameras}/${camera.precinct.constituency}/${camera.precinct.precinct}`} precinct={camera.precinct} index={camera.index} />
        : camera.kind === 'unknown' ? <BadgeLine href={cameras} sentence={t('unknown', { id: camera.id.slice(0, 20) })} first={<span className="badge-message">{t('unknown', { id: camera.id.slice(0, 20) })}</span>} />
        : <BadgeLine href={cameras} sentence={t('failed')} first={<span className="badge-message">{t('failed')}</span>} />}
      <div className="px-2 pb-1 [@media(max-height:4rem)]:sr-only"><IgnoredNotes ignored={ignored} /></div>
    </>
  );
}

/** A badge has nothing that a page around it could command. */
function ignore() {}

/** A badge may hang on somebody's page for days: when the list is renewed it loads itself anew, not all at the same moment. */
function useFreshList(outdated: boolean) {
  useEffect(() => {
    if (!outdated) return;
    const timer = window.setTimeout(() => window.location.reload(), 60_000 * (1 + Math.random()));
    return () => window.clearTimeout(timer);
  }, [outdated]);
}
