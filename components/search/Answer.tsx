import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Locale } from '@/lib/locale';
import type { Engine } from '@/lib/search/engine';
import type { SearchIndex } from '@/lib/search/index-file';
import { HitGroup } from './HitGroup';
import { JumpLink } from './JumpLink';

type Props = { engine: Engine; index: SearchIndex; query: string; locale: Locale };

/** The answer to a query: direct jumps, then what was found, grouped by kind; never an empty page. */
export function Answer({ engine, index, query, locale }: Props) {
  const t = useTranslations('search');
  const { jumps, groups, terms, similar, count } = useMemo(() => engine.search(query), [engine, query]);
  return (
    <>
      <p role="status" className="mt-5 text-note text-soft">{t('found', { count, query })}</p>
      {similar && <p className="mt-1">{t('similar')}</p>}
      {count === 0 && <p className="reading mt-3">{t('noneTry')}</p>}
      {jumps.length > 0 && (
        <section className="mt-6" data-group="jump">
          <h2 className="border-b-2 border-ink pb-1 text-section">{t('jumps')}</h2>
          <ul>{jumps.map((jump) => <JumpLink key={JSON.stringify(jump)} jump={jump} index={index} locale={locale} />)}</ul>
        </section>
      )}
      {groups.map((group) => <HitGroup key={`${group.kind} ${query}`} group={group} index={index} terms={terms} locale={locale} />)}
    </>
  );
}
