'use client';

import { useTranslations } from 'next-intl';
import { useNow } from '@/components/ui/useNow';
import { reachOf, type AskedMoment } from '@/lib/cameras/moment';
import type { Locale } from '@/lib/locale';
import { bakuDate, bakuTime } from '@/lib/time/baku';
import { formatDate } from '@/lib/time/format';
import { MomentRecord } from './MomentRecord';
import type { MomentOutcome } from './usePlayer';

type Props = {
  locale: Locale;
  asked: AskedMoment;
  /** What the player found; `unknown` before somebody watches. */
  outcome: MomentOutcome;
  /** `57-2` */
  id: string;
  /** The election whose record is asked; null where no monitor runs. Otherwise below a StatusProvider. */
  election: string | null;
  /** Address of the camera's page, without a query. */
  page: string;
  /** One line or two, for small frames. */
  short?: boolean;
};

/** What is known of the moment that a link names: whether the stream still shows it, and the record's word. Needs `cameras.moment`, `cameras.reasons`, `cameras.status`, `cameras.ledger.note`. */
export function MomentNote({ locale, asked, outcome, id, election, page, short = false }: Props) {
  const t = useTranslations('cameras.moment');
  const { nowMs } = useNow(1_000);
  if (asked.kind === 'none') return null;
  const edge = short ? 'px-3 py-1 text-note' : 'mb-4 border-l-4 py-1 pl-4';
  if (asked.kind === 'senseless') return <p role="status" data-moment="senseless" className={`${edge} border-frozen break-words`}>{t('senseless', { value: asked.text })}</p>;

  const { atMs } = asked;
  const reach = nowMs === null ? null : reachOf(atMs, nowMs);
  const future = reach === 'future';
  const moment = `${formatDate(bakuDate(atMs), locale)}, ${bakuTime(atMs)}`;
  return (
    <div data-moment={future ? 'future' : outcome} className={`${edge} border-accent`}>
      {!short && <h2 className="figures text-lead font-semibold">{t('title', { moment })}</h2>}
      {future ? <p role="status">{t('future')}</p> : (
        <>
          {election ? <MomentRecord locale={locale} election={election} id={id} atMs={atMs} short={short} /> : <p>{t('notMeasured')}</p>}
          <p role="status" className={short ? '' : 'mt-2'}>{t(outcome === 'unknown' && reach === 'far' ? 'far' : outcome)}</p>
        </>
      )}
      {!short && <p><a href={page} className="tap font-semibold underline">{t('toLive')}</a></p>}
    </div>
  );
}
