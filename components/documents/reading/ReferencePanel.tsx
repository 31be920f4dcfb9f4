'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { sentenceCase } from '@/lib/documents/names';
import { spanName } from '@/lib/documents/place-span';
import type { Locale } from '@/lib/locale';
import { ArticleReference } from './ArticleReference';
import { ClauseReference } from './ClauseReference';

type Props = { clauses: readonly string[]; article: string | null; href: string; articleHref: string; locale: Locale; onClose: () => void };

/** An opened reference, under the paragraph that refers to it. It takes the focus, so that it is read next; Escape gives it back. */
export function ReferencePanel({ clauses, article, href, articleHref, locale, onClose }: Props) {
  const t = useTranslations('documents.reading');
  const panel = useRef<HTMLDivElement>(null);
  const [first = '', last = first] = [clauses[0], clauses.at(-1)];
  const title = article === null ? sentenceCase(spanName(first, last, locale), locale) : t('article', { article });

  useEffect(() => {
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <div
      ref={panel} role="group" aria-label={title} tabIndex={-1} lang={locale}
      onKeyDown={(event) => { if (event.key === 'Escape') onClose(); }}
      className="no-print my-2 border-l-4 border-accent bg-sunken px-3 pb-2 font-sans text-base leading-normal"
    >
      <p className="flex items-center justify-between gap-x-4">
        <span className="font-semibold">{title}</span>
        <button type="button" className="tap px-2 text-note font-semibold text-accent underline" onClick={onClose}>{t('close')}<span className="sr-only">: {title}</span></button>
      </p>
      {article === null ? <ClauseReference clauses={clauses} href={href} locale={locale} /> : <ArticleReference article={article} href={articleHref} locale={locale} />}
    </div>
  );
}
