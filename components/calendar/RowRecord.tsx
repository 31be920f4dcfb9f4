import { getTranslations } from 'next-intl/server';
import type { Calendar, Item } from '@/lib/calendar/schema';
import { OfficialPair } from './OfficialPair';
import type { PlanView } from './plan-view';
import { RowNeighbours } from './RowNeighbours';
import { TermRecord } from './TermRecord';

type Props = {
  calendar: Calendar;
  item: Item;
  view: PlanView;
  /** Entries of the errata ledger about this row. */
  errata: number;
};

/** Everything the plan says in one row: its words, its terms, its five columns. */
export async function RowRecord({ calendar, item, view, errata }: Props) {
  const t = await getTranslations('calendar');
  const position = calendar.items.indexOf(item);
  const columns = [['executors', item.executors], ['law', item.law], ['dates', item.recommended]] as const;
  return (
    <>
      <OfficialPair text={item.action} large />
      <h2 className="mt-10 border-b-2 border-ink pb-2 text-section">{t('terms')}</h2>
      {item.terms.map((term) => (
        <TermRecord key={term.id} item={item} term={term} view={view} icsHref={hasDate(term.published?.kind) ? `/data/elections/${calendar.election}/calendar/terms/${term.id}.${view.locale}.ics` : null} />
      ))}
      <h2 className="mt-12 border-b-2 border-ink pb-2 text-section">{t('officialWording')}</h2>
      {columns.map(([column, text]) => (
        <section key={column} className="border-b border-rule py-4">
          <h3 className="mb-1 font-sans text-base font-semibold">{t(`columns.${column}`)}</h3>
          {text ? <OfficialPair text={text} /> : <p className="text-soft">{t('recommendedEmpty')}</p>}
        </section>
      ))}
      {errata > 0 && <p className="mt-4 text-note text-soft">{t('errata', { count: errata })} <a className="underline" href={`/${view.locale}/about/errata`}>{t('errataLink')}</a></p>}
      <RowNeighbours base={view.base} previous={calendar.items[position - 1]?.number ?? null} next={calendar.items[position + 1]?.number ?? null} />
    </>
  );
}

function hasDate(kind: string | undefined): boolean {
  return kind !== undefined && kind !== 'regularly';
}
