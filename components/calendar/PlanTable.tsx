import { getTranslations } from 'next-intl/server';
import { rowsByPhase } from '@/lib/calendar/rows';
import type { Item } from '@/lib/calendar/schema';
import { PlanRow } from './PlanRow';
import type { PlanView } from './plan-view';
import './plan.css';
import './plan-table.css';

type Props = { items: readonly Item[]; view: PlanView; caption: string };

const COLUMNS = ['number', 'action', 'executors', 'law', 'dates'] as const;

/**
 * Rows of a plan under their headings: one table, whose look as list, timeline or table is a matter of CSS.
 * The roles are written out because browsers drop them from a table that is not displayed as one.
 */
export async function PlanTable({ items, view, caption }: Props) {
  const t = await getTranslations('calendar');
  return (
    <table role="table" className="plan-table">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">{COLUMNS.map((column) => <th key={column} role="columnheader" scope="col">{t(`columns.${column}`)}</th>)}</tr>
      </thead>
      {rowsByPhase(items).map(({ phase, items: rows }) => (
        <tbody key={phase} role="rowgroup" data-phase={phase} suppressHydrationWarning>
          <tr role="row" className="plan-phase"><td role="cell" colSpan={5}><h2 id={phase}>{t(`phases.${phase}`)}</h2></td></tr>
          {rows.map((item) => <PlanRow key={item.number} item={item} view={view} />)}
        </tbody>
      ))}
    </table>
  );
}
