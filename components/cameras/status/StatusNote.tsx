'use client';

import { useTranslations } from 'next-intl';
import { bakuTime } from '@/lib/time/baku';
import { useStatus } from './useStatus';

type Props = { /** The one state that stands beside it was not measured: then nothing says that it was. */ unmeasured?: boolean };

/** When the states were measured, or why there are none. Below a StatusProvider; needs the messages `cameras.status`. */
export function StatusNote({ unmeasured = false }: Props) {
  const t = useTranslations('cameras.status');
  const status = useStatus();
  if (status.kind === 'loading') return <p className="text-note text-soft noscript:hidden">{t('loading')}</p>;
  if (status.kind === 'fresh') return <p className="text-note text-soft" data-status="fresh">{t.rich(unmeasured ? 'lastLook' : 'fresh', { time: () => <Clock at={status.at} /> })}</p>;
  return (
    <div role="status" data-status={status.kind} className="border-l-4 border-frozen py-1 pl-3 text-note">
      {status.kind === 'stale' ? t.rich('stale', { time: () => <Clock at={status.at} /> }) : t(status.kind)}
      {status.kind === 'other-list' && <button type="button" className="button ml-2" onClick={() => window.location.reload()}>{t('reload')}</button>}
    </div>
  );
}

/** With seconds and colons in both languages, as the clock in the picture shows them. */
function Clock({ at }: { at: string }) {
  return <time dateTime={at} className="font-semibold text-ink">{bakuTime(Date.parse(at))}</time>;
}
