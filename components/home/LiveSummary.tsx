'use client';

import { useTranslations } from 'next-intl';
import { CameraStateMark } from '@/components/cameras/status/CameraStateMark';
import { StatusNote } from '@/components/cameras/status/StatusNote';
import { useStatus } from '@/components/cameras/status/useStatus';
import type { CameraState } from '@/lib/cameras/status';

type Props = { /** Page of the cameras' map and list. */ href: string };

const ORDER: readonly CameraState[] = ['live', 'frozen', 'offline', 'ended', 'not-started', 'unmeasured'];

/** How many cameras are in which state, each count a link to those cameras. Below a StatusProvider. */
export function LiveSummary({ href }: Props) {
  const t = useTranslations('home');
  const status = useStatus();
  const states = 'states' in status ? status.states : [];
  const counts = ORDER.map((state) => ({ state, count: states.filter((other) => other === state).length })).filter(({ count }) => count > 0);
  return (
    <>
      {counts.length > 0 && (
        <ul className="mt-2" aria-label={t('liveTitle')}>
          {counts.map(({ state, count }) => (
            <li key={state} className="border-b border-rule">
              <a href={`${href}?status=${state}`} className="flex min-h-11 items-center justify-between gap-4 text-ink no-underline hover:text-accent">
                <CameraStateMark state={state} />
                <span className="figures font-serif text-lead">{count}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <div className="mt-2"><StatusNote /></div>
    </>
  );
}
