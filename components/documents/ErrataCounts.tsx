import { getTranslations } from 'next-intl/server';
import type { ErrataLedger } from '@/lib/documents/errata';
import { countEntries } from '@/lib/documents/errata-summary';
import type { Locale } from '@/lib/locale';

type Props = { ledgers: readonly (ErrataLedger & { name: string })[]; locale: Locale };

/** How much was done to each text, with links to the lists below. */
export async function ErrataCounts({ ledgers, locale }: Props) {
  const t = await getTranslations('errata');
  const rows = ledgers.map((ledger) => ({ ledger, ...countEntries(ledger.entries) }));
  const total = countEntries(ledgers.flatMap(({ entries }) => entries));
  const figure = 'py-2.5 pl-3 text-right align-top tabular-nums';
  return (
    <table className="mt-8 w-full max-w-[60rem] border-collapse border-t border-rule">
      <caption className="sr-only">{t('countsCaption')}</caption>
      <thead className="text-note text-soft">
        <tr className="border-b border-rule">
          <th scope="col" className="py-2 text-left font-normal">{t('text')}</th>
          {(['repaired', 'kept', 'notPart'] as const).map((column) => <th key={column} scope="col" className="w-[22%] py-2 pl-3 text-right align-bottom font-normal sm:w-32">{t(column)}</th>)}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ ledger, repaired, kept, notPart }) => (
          <tr key={ledger.name} className="border-b border-rule">
            <th scope="row" className="py-2.5 text-left font-normal"><a href={`#${ledger.name}`}>{ledger.title[locale]}</a></th>
            <td className={figure}>{repaired}</td>
            <td className={figure}>{kept}</td>
            <td className={figure}>{notPart}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-b-2 border-ink font-semibold">
          <th scope="row" className="py-2.5 text-left">{t('total')}</th>
          <td className={figure}>{total.repaired}</td>
          <td className={figure}>{total.kept}</td>
          <td className={figure}>{total.notPart}</td>
        </tr>
      </tfoot>
    </table>
  );
}
