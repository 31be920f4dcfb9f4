import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { addressWith, setQuery } from '@/components/ui/useQuery';
import { dayInText } from '@/lib/documents/names';
import type { Locale } from '@/lib/locale';
import type { Answer } from '@/lib/search/engine';
import type { Filters as Chosen } from '@/lib/search/filters';
import { HIT_KINDS, type SearchIndex } from '@/lib/search/index-file';

type Props = { answer: Answer; filters: Chosen; index: SearchIndex; query: string; locale: Locale };

/** What was found by kind, each a link that shows only it; for acts also by version. Shown when there is something to choose. */
export function Filters({ answer: { counts }, filters, index, query, locale }: Props) {
  const t = useTranslations('search');
  const kinds = HIT_KINDS.filter((kind) => counts.has(kind) || kind === filters.kind);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const versions = [...new Set(index.documents.flatMap((document) => (document.versions.length > 1 ? document.versions : [])))].sort().reverse();
  const isOfActs = filters.kind === 'clause' || filters.kind === 'document' || filters.version !== null;
  if (kinds.length < 2 && filters.kind === null && filters.version === null) return null;
  return (
    <nav aria-label={t('filters.label')} className="no-print mt-3 text-note">
      <ul className="flex flex-wrap gap-x-4">
        <li><Choice query={query} values={{ kind: null, version: null }} chosen={filters.kind === null && filters.version === null}>{t('filters.all')} <span className="figures">{all}</span></Choice></li>
        {kinds.map((kind) => (
          <li key={kind}><Choice query={query} values={{ kind, ...(kind === 'clause' || kind === 'document' ? {} : { version: null }) }} chosen={filters.kind === kind}>{t(`kinds.${kind}`)} <span className="figures">{counts.get(kind) ?? 0}</span></Choice></li>
        ))}
      </ul>
      {isOfActs && (
        <ul className="flex flex-wrap gap-x-4">
          <li><Choice query={query} values={{ version: null }} chosen={filters.version === null}>{t('filters.allVersions')}</Choice></li>
          {versions.map((version) => <li key={version}><Choice query={query} values={{ version }} chosen={filters.version === version}>{t('filters.version', { date: dayInText(version, locale) })}</Choice></li>)}
        </ul>
      )}
    </nav>
  );
}

type ChoiceProps = { query: string; values: Readonly<Record<string, string | null>>; chosen: boolean; children: ReactNode };

/** A real address, so that it can be opened elsewhere; pressed here it changes what is shown without leaving the page. */
function Choice({ query, values, chosen, children }: ChoiceProps) {
  const all = { q: query, ...values };
  return (
    <a
      href={addressWith(all).href} aria-current={chosen || undefined} className={`tap gap-1.5 ${chosen ? 'font-semibold no-underline' : 'underline'}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        setQuery(all, 'push');
      }}
    >{children}</a>
  );
}
