import { useTranslations } from 'next-intl';
import { Facts } from '@/components/ui/Facts';
import { formatMoment } from '@/lib/cameras/availability-words';
import { onlyOtherKey } from '@/lib/ledger/looks-like';
import { grouped } from '@/lib/ledger/public-key';
import type { LedgerReport } from '@/lib/ledger/report';
import type { Locale } from '@/lib/locale';
import type { CheckState } from './check-ledger';
import { OtherKey } from './OtherKey';
import { Problems } from './Problems';

type Props = { state: CheckState; locale: Locale; /** The fingerprint that was given, 40 hex digits; null without one. */ printed: string | null; rehearsal: boolean };

/** How far the check has got, or what it found, in plain words. */
export function CheckResult({ state, locale, printed, rehearsal }: Props) {
  const t = useTranslations('cameras.ledger.verify');
  if (state.kind === 'idle') return null;
  if (state.kind === 'working') {
    return <p className="figures mt-3">{t('working', { done: state.done, total: state.total })} <progress max={state.total} value={state.done} className="block w-full max-w-[20rem]" /></p>;
  }
  if (state.kind === 'not-a-ledger') return <p className="mt-3 border-l-4 border-frozen py-1 pl-3">{t('notALedger', { count: state.names.length, names: state.names.join(', ') })}</p>;
  if (state.kind !== 'done') return <p className={`mt-3 ${state.kind === 'fetching' ? '' : 'border-l-4 border-frozen py-1 pl-3'}`}>{t(state.kind === 'no-tools' ? 'notChecked' : state.kind)}</p>;
  const { report } = state;
  const otherKey = printed !== null && onlyOtherKey(report.problems);
  return (
    <div className="reading mt-4">
      <div className={`border-l-4 py-1 pl-4 ${report.ok ? 'border-live' : 'border-offline'}`} data-ledger-ok={report.ok}>
        {report.ok ? <><p className="text-lead font-semibold">✓ {t('good')}</p><p>{t('goodLead')} {!printed && t('notCompared')}</p></> : otherKey ? <OtherKey report={report} given={printed} /> : <Problems report={report} />}
      </div>
      <Found report={report} names={state.names} byLibrary={state.byLibrary} locale={locale} rehearsal={rehearsal} />
    </div>
  );
}

function Found({ report, names, byLibrary, locale, rehearsal }: { report: LedgerReport; names: readonly string[]; byLibrary: boolean; locale: Locale; rehearsal: boolean }) {
  const t = useTranslations('cameras.ledger.verify');
  const { entries, kinds, first, last, signedUpTo, keys } = report;
  const moment = (at: string) => formatMoment(Date.parse(at), locale);
  const unsigned = last && report.ok ? Math.max(0, last.n - signedUpTo) : 0;
  const key = keys.at(-1);
  return (
    <div className="figures mt-3">
      <Facts facts={[
        { term: t('fileName'), value: <span className="break-all">{names.join(', ')}</span> },
        { term: t('entries'), value: first && last ? `${entries} (${first.n}–${last.n})` : entries },
        ...(first && last ? [{ term: t('span'), value: `${moment(first.at)} – ${moment(last.at)}` }, { term: t('start'), value: t(first.n === 1 ? 'startFirst' : 'startLater') }] : []),
        { term: t('checkpoints'), value: kinds.checkpoint },
        ...(onlyOtherKey(report.problems) ? [] : [{ term: t('signedUpTo'), value: <>{signedUpTo > 0 ? t('entryNumber', { n: signedUpTo }) : t('nothingSigned')}{unsigned > 0 && <span className="block text-note text-soft">{t('unsignedNote', { count: unsigned })}</span>}{!report.ok && <span className="block text-note text-soft">{t('signedBefore')}</span>}</> }]),
        ...(key ? [{ term: t('fingerprint'), value: <><code data-fingerprint className="break-words">{grouped(key.fingerprint)}</code><span className="block text-note text-soft">{t(rehearsal ? 'fingerprintNoteRehearsal' : 'fingerprintNote')}</span></> }] : []),
        { term: t('engine'), value: <span data-engine={byLibrary ? 'library' : 'browser'}>{t(byLibrary ? 'engineFallback' : 'engineBrowser')}</span> },
      ]} />
    </div>
  );
}
