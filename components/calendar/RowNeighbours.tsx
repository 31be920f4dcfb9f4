import { getTranslations } from 'next-intl/server';

type Props = { base: string; previous: number | null; next: number | null };

/** The way to the rows before and after, and back to all of them. */
export async function RowNeighbours({ base, previous, next }: Props) {
  const t = await getTranslations('calendar');
  return (
    <nav aria-label={t('title')} className="no-print mt-12 grid grid-cols-2 gap-x-4 border-t-2 border-ink pt-3">
      <p>{previous !== null && <a rel="prev" className="tap underline" href={`${base}/${previous}`}>← {t('previous')}: {previous}</a>}</p>
      <p className="text-right">{next !== null && <a rel="next" className="tap underline" href={`${base}/${next}`}>{t('next')}: {next} →</a>}</p>
      <p className="col-span-2"><a className="tap underline" href={base}>{t('allRows')}</a></p>
    </nav>
  );
}
