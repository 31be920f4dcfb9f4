import { useTranslations } from 'next-intl';
import { StateShape } from '@/components/cameras/status/StateShape';
import { addTimes, shareOf, totalOf } from '@/lib/cameras/availability';
import { formatDuration, formatShare } from '@/lib/cameras/availability-words';
import type { DayTable } from '@/lib/cameras/availability-table';
import { cameraStates } from '@/lib/cameras/status';
import type { Locale } from '@/lib/locale';
import { Bands } from './Bands';
import type { ListedConstituency } from './listed';
import { Worst } from './Worst';

type Props = { table: DayTable; locale: Locale; base: string; constituencies: readonly ListedConstituency[] };

/** The country together: its share with the measured share, and at once what a sum would hide: bands, the worst constituencies, the worst cameras. */
export function Country({ table, locale, base, constituencies }: Props) {
  const t = useTranslations('cameras.ledger');
  const states = useTranslations('cameras.status.states');
  const times = addTimes(table.rows.map((row) => row.times));
  const total = totalOf(times);
  const share = (ms: number) => formatShare(shareOf(ms, total), locale);
  const shown = cameraStates().filter((state) => times[state] > 0 || state === 'live' || state === 'unmeasured');
  return (
    <section className="mt-6">
      <h2 className="text-section mb-2">{t('country')}</h2>
      {total === 0 ? <p>{t('noShare')}</p> : (
        <p className="reading" data-country-live={times.live / total}>
          {t.rich('countryLead', {
            count: table.rows.length, live: () => <strong className="figures text-lead">{share(times.live)}</strong>,
            measured: () => <strong className="figures text-lead">{share(total - times.unmeasured)}</strong>,
          })}
        </p>
      )}
      <div className="mt-4 grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <table className="figures w-full self-start">
          <thead>
            <tr className="border-b border-rule-strong text-note text-soft">
              <th scope="col" className="py-1 text-left font-normal">{t('stateShare')}</th>
              <th scope="col" className="py-1 text-right font-normal">{t('shareOfHours')}</th>
              <th scope="col" className="py-1 text-right font-normal">{t('cameraTime')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((state) => (
              <tr key={state} className="border-b border-rule">
                <th scope="row" className="py-1.5 text-left font-normal"><StateShape state={state} /> {states(state)}</th>
                <td className="py-1.5 text-right font-semibold">{share(times[state])}</td>
                <td className="py-1.5 pl-3 text-right whitespace-nowrap">{formatDuration(times[state], locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Bands rows={table.rows} />
      </div>
      <Worst rows={table.rows} locale={locale} base={base} constituencies={constituencies} />
    </section>
  );
}
