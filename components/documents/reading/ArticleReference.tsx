'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { readCiting, type CitingGroup } from '@/lib/documents/citing-answer';
import type { Locale } from '@/lib/locale';
import { Waiting } from './Waiting';

type Props = { article: string; /** Address of the article's page. */ href: string; locale: Locale };
type Found = { state: 'ready'; groups: readonly CitingGroup[] } | { state: 'loading' } | { state: 'failed' };

/** What the portal knows of an article of the Election Code: not its words, but what cites it. */
export function ArticleReference({ article, href, locale }: Props) {
  const t = useTranslations('documents.reading');
  const [found, setFound] = useState<Found>({ state: 'loading' });
  const loading = found.state === 'loading';

  useEffect(() => {
    if (!loading) return;
    let wanted = true;
    fetchCiting(article, locale).then(
      (groups) => { if (wanted) setFound({ state: 'ready', groups }); },
      () => { if (wanted) setFound({ state: 'failed' }); },
    );
    return () => { wanted = false; };
  }, [article, locale, loading]);

  const link = <p><a className="tap underline" href={href}>{t('articlePage', { article })}</a></p>;
  return (
    <>
      <p>{t('notHeld')}</p>
      {found.state === 'ready'
        ? <>{found.groups.map((group) => <Group key={group.kind + group.name} {...group} />)}{link}</>
        : <Waiting state={found.state} onAgain={() => setFound({ state: 'loading' })}>{link}</Waiting>}
    </>
  );
}

function Group({ kind, name, links }: CitingGroup) {
  const t = useTranslations('documents.reading');
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-3 text-note">
      <p className="text-soft">{t(kind === 'rows' ? 'citedByRows' : 'citedByPlaces', { name })}</p>
      <ul className="flex flex-wrap gap-x-1">{links.map(({ words, href }) => <li key={href}><a className="tap figures min-w-11 justify-center px-1 underline" href={href}>{words}</a></li>)}</ul>
    </div>
  );
}

async function fetchCiting(article: string, locale: Locale): Promise<readonly CitingGroup[]> {
  const response = await fetch(`/data/law/cited.${locale}.json`);
  if (!response.ok) throw new Error(`cited articles: ${response.status}`);
  return readCiting(await response.json(), article);
}
