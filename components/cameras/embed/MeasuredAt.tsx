import { useTranslations } from 'next-intl';
import type { StatusResult } from '@/lib/cameras/status-result';
import { bakuTime } from '@/lib/time/baku';

/** What all badges are made of. */
export type Measured = { status: StatusResult; rehearsal: boolean };

type Props = Measured & { /** The one state that it stands below was not measured. */ unmeasured?: boolean };

/** The badge's second line: that it is a rehearsal, and when the state was measured; words where there is room, else the clock alone. */
export function MeasuredAt({ status, rehearsal, unmeasured = false }: Props) {
  const t = useTranslations('cameras.badge');
  const [before, after] = 'at' in status ? t.raw(status.kind !== 'fresh' ? 'lastShort' : unmeasured ? 'lookedShort' : 'measuredShort').split('{time}') as [string, string?] : ['', ''];
  const clock = 'at' in status ? bakuTime(Date.parse(status.at)) : '';
  return (
    <>
      {rehearsal && <strong className="font-semibold text-frozen">{t('rehearsal')}</strong>}
      {'at' in status && (
        <span className="badge-time">
          <span className="badge-words">{before}</span>
          <time dateTime={status.at}>{clock.slice(0, 5)}<span className="badge-wide">{clock.slice(5)}</span></time>
          <span className="badge-words">{after}</span>
        </span>
      )}
    </>
  );
}
