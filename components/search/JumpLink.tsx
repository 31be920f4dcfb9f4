import { useTranslations } from 'next-intl';
import { clauseName, dayInText, sentenceCase } from '@/lib/documents/names';
import { articleHref } from '@/lib/law';
import type { Locale } from '@/lib/locale';
import type { SearchIndex } from '@/lib/search/index-file';
import type { Jump } from '@/lib/search/jumps';

type Props = { jump: Jump; index: SearchIndex; locale: Locale };

/** A number that leads straight to its page. */
export function JumpLink({ jump, index, locale }: Props) {
  const t = useTranslations('search');
  const { href, words, beside } = describe(jump, index, locale, t);
  return (
    <li className="border-b border-rule py-1.5">
      <a className="tap text-lead font-semibold underline" href={href}>{words}</a>
      {beside && <span className="text-note text-soft"> · {beside}</span>}
    </li>
  );
}

function describe(jump: Jump, index: SearchIndex, locale: Locale, t: ReturnType<typeof useTranslations<'search'>>): { href: string; words: string; beside: string | null } {
  const election = 'election' in jump ? index.elections.find(({ id }) => id === jump.election)?.[locale] ?? jump.election : '';
  if (jump.kind === 'article') return { href: articleHref(locale, jump.article), words: t('jumpArticle', { number: jump.article }), beside: null };
  if (jump.kind === 'clause') {
    const document = index.documents.find(({ id }) => id === jump.document)?.[locale] ?? '';
    return { href: `/${locale}/documents/${jump.document}/${jump.version}#${jump.id}`, words: sentenceCase(clauseName(jump.id, locale), locale), beside: `${document}, ${dayInText(jump.version, locale)}` };
  }
  const address = `/${locale}/elections/${jump.election}`;
  if (jump.kind === 'row') return { href: `${address}/calendar/${jump.number}`, words: t('jumpRow', { number: jump.number }), beside: `${t('rows')}, ${election}` };
  if (jump.kind === 'constituency') {
    return { href: `${address}/cameras/${jump.constituency}`, words: t('jumpConstituency', { number: jump.constituency }), beside: [jump.name, election].filter(Boolean).join(' · ') };
  }
  return { href: `${address}/cameras/${jump.constituency}/${jump.precinct}`, words: t('jumpPrecinct', { number: `${jump.constituency}/${jump.precinct}` }), beside: election };
}
