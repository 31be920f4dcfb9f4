import { getTranslations } from 'next-intl/server';
import type { FeedSource } from '@/lib/calendar/feed';
import type { Item } from '@/lib/calendar/schema';
import { formatDate } from '@/lib/time/format';
import { OfficialPair } from './OfficialPair';
import type { PlanView } from './plan-view';
import { TermRecord } from './TermRecord';

type Props = {
  source: FeedSource;
  item: Item;
  view: PlanView;
  /** Entries of the errata ledger about this row. */
  errata: number;
};

/** Everything the plan says in one row: its terms, its five columns, whether it changed. */
export async function RowRecord({ source, item, view, errata }: Props) {
  const t = await getTranslations('calendar');
  const columns = [['executors', item.executors], ['law', item.law], ['dates', item.recommended]] as const;
  const changed = item.terms.some(({ changes, withdrawn }) => changes.length > 0 || withdrawn);
  return (
    <>
      <h2 className="mt-10 border-b-2 border-ink pb-2 text-section">{t('terms')}</h2>
      {item.terms.map((term) => <TermRecord key={term.id} item={item} term={term} view={view} source={source} />)}
      <h2 className="mt-12 border-b-2 border-ink pb-2 text-section">{t('officialWording')}</h2>
      {columns.map(([column, text]) => (
        <section key={column} className="border-b border-rule py-4">
          <h3 className="mb-1 font-sans text-base font-semibold">{t(`columns.${column}`)}</h3>
          {text ? <OfficialPair text={text} /> : <p className="text-soft">{t('recommendedEmpty')}</p>}
        </section>
      ))}
      {!changed && <p className="mt-4 text-note text-soft">{t('dossier.unchanged', { date: formatDate(source.adopted, view.locale) })} <a className="underline" href={`${view.base}/changes`}>{t('changesPage.link')}</a></p>}
      {errata > 0 && <p className="mt-2 text-note text-soft">{t('errata', { count: errata })} <a className="underline" href={`/${view.locale}/about/errata`}>{t('errataLink')}</a></p>}
    </>
  );
}
