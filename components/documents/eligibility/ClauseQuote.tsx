import { useTranslations } from 'next-intl';
import { clauseName, sentenceCase } from '@/lib/documents/names';
import type { Bilingual } from '@/lib/locale';
import { usePageLocale } from './usePageLocale';

type Props = {
  id: string; text: Bilingual;
  /** Words to mark in it, as they stand there. */
  marks?: readonly Bilingual[];
  /** Address of the clause's own page. */
  href: string;
  versionName: string;
};

/** A clause in its own words: the official text, and on English pages our translation, marked as one. */
export function ClauseQuote({ id, text, marks = [], href, versionName }: Props) {
  const [locale, common] = [usePageLocale(), useTranslations('common')];
  return (
    <figure className="eligibility-quote">
      <blockquote lang="az" className="official">{marked(text.az, marks.map(({ az }) => az))}</blockquote>
      {locale === 'en' && <blockquote lang="en">{marked(text.en, marks.map(({ en }) => en))} <small>[{common('unofficial')}]</small></blockquote>}
      <figcaption><a className="tap" href={href}>{sentenceCase(clauseName(id, locale), locale)}</a> <span>{versionName}</span></figcaption>
    </figure>
  );
}

/** The text with its marked words; words that overlap others are marked together with them. */
function marked(text: string, words: readonly string[]) {
  const spans = words.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })).filter(({ start }) => start >= 0).sort((a, b) => a.start - b.start);
  const pieces: { text: string; mark: boolean }[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    const from = Math.max(start, done);
    if (from > done) pieces.push({ text: text.slice(done, from), mark: false });
    if (end > from) pieces.push({ text: text.slice(from, end), mark: true });
    done = Math.max(done, end);
  }
  pieces.push({ text: text.slice(done), mark: false });
  return pieces.map((piece, index) => (piece.mark ? <mark key={index}>{piece.text}</mark> : piece.text));
}
