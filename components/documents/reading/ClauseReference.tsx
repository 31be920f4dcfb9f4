'use client';

import { useTranslations } from 'next-intl';
import { Pieces } from '@/components/documents/Pieces';
import { clauseName, sentenceCase } from '@/lib/documents/names';
import { toPieces } from '@/lib/documents/pieces';
import type { Locale } from '@/lib/locale';
import { Waiting } from './Waiting';
import type { KnownClause } from './clause-words';
import { useClauseWords } from './useClauseWords';

type Props = { clauses: readonly string[]; /** Address of the version. */ href: string; locale: Locale };

/** The official words of the clauses referred to, each with its translation, after the words that lead in to them. */
export function ClauseReference({ clauses, href, locale }: Props) {
  const t = useTranslations('documents.reading');
  const { found, again } = useClauseWords(href);
  if (found.state !== 'ready') return <Waiting state={found.state} onAgain={again}><ClauseLinks clauses={clauses} href={href} locale={locale} /></Waiting>;
  const ids = found.clauses.map(({ id }) => id);
  const shown = found.clauses.filter(({ id }) => clauses.includes(id) || clauses.some((clause) => clause.startsWith(`${id}.`)));
  return (
    <>
      {shown.map((clause) => <Words key={clause.id} clause={clause} ids={ids} href={href} locale={locale} soft={!clauses.includes(clause.id)} mark={t('unofficial')} />)}
      <ClauseLinks clauses={clauses} href={href} locale={locale} />
    </>
  );
}

type WordsProps = { clause: KnownClause; ids: readonly string[]; href: string; locale: Locale; soft: boolean; mark: string };

function Words({ clause: { id, az, en }, ids, href, locale, soft, mark }: WordsProps) {
  const colour = soft ? 'text-soft' : '';
  return (
    <div className={`reference-words mt-1 grid gap-x-6 gap-y-1 ${colour}`}>
      <p lang="az" className="official group-data-[show=en]/act:hidden"><span className="figures font-semibold select-none">{id} </span><Pieces pieces={toPieces(az, 'az', ids)} locale={locale} version={href} place={id} plain /></p>
      <div lang="en" className="border-l-2 border-rule-strong pl-3 group-data-[show=az]/act:hidden">
        <p lang={locale} className="text-note text-soft select-none">{id} · {mark}</p>
        <p><Pieces pieces={toPieces(en, 'en', ids)} locale={locale} version={href} place={id} plain /></p>
      </div>
    </div>
  );
}

function ClauseLinks({ clauses, href, locale }: Props) {
  const t = useTranslations('documents.reading');
  return (
    <p className="mt-1 flex flex-wrap gap-x-5 text-note">
      {clauses.map((id) => <a key={id} className="tap underline" href={`${href}/${id}`}>{t('clausePage', { clause: sentenceCase(clauseName(id, locale), locale) })}</a>)}
    </p>
  );
}
