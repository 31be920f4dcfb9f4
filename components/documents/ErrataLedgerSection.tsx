import { getTranslations } from 'next-intl/server';
import type { ErrataLedger } from '@/lib/documents/errata';
import { groupByKind } from '@/lib/documents/errata-summary';
import type { Locale } from '@/lib/locale';
import { ErrataEntryRow } from './ErrataEntryRow';

type Props = {
  ledger: ErrataLedger & { name: string };
  links: { published: string | null; hrefOf: (place: string) => string | null };
  locale: Locale;
};

/** Everything recorded about one received text, grouped by kind. */
export async function ErrataLedgerSection({ ledger, links, locale }: Props) {
  const t = await getTranslations('errata');
  return (
    <section aria-labelledby={ledger.name} className="mt-14">
      <h2 id={ledger.name} className="text-section border-t-2 border-ink pt-4">{ledger.title[locale]}</h2>
      <p className="mt-1 flex flex-wrap gap-x-6">
        {links.published && <a href={links.published} className="tap underline">{t('published')}</a>}
        <a href={`/data/sources/${ledger.source}`} className="tap underline">{t('received')}</a>
      </p>
      {groupByKind(ledger.entries).map(({ kind, entries }) => (
        <div key={kind} className="mt-7">
          <h3 className="text-lead">
            {t(`kinds.${kind}.name`)}{entries.length > 1 && <span className="ml-2 text-soft tabular-nums">{entries.length}</span>}
          </h3>
          <p className="reading mt-1 text-note text-soft">{t(`kinds.${kind}.meaning`)}</p>
          <ul className="mt-3 border-t border-rule">
            {entries.map((entry, index) => <ErrataEntryRow key={index} entry={entry} href={links.hrefOf(entry.place)} locale={locale} />)}
          </ul>
        </div>
      ))}
    </section>
  );
}
