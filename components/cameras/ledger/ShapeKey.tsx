import { useTranslations } from 'next-intl';
import { StateShape } from '@/components/cameras/status/StateShape';
import { SHARE_COLUMNS } from './share-columns';
import { columnShapes } from './SortHead';

/** On phones a column's heading is a shape; this line says each shape's word. Those who listen hear the words in the headings themselves. */
export function ShapeKey() {
  const t = useTranslations('cameras.ledger.columns');
  return (
    <p aria-hidden="true" className="flex flex-wrap gap-x-4 gap-y-1 py-1 text-note lg:hidden">
      {SHARE_COLUMNS.map((column) => <span key={column} className="inline-flex items-center gap-1.5 whitespace-nowrap"><StateShape state={columnShapes[column]} />{t(column)}</span>)}
    </p>
  );
}
