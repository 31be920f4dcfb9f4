import { getTranslations } from 'next-intl/server';
import { clauseName, placeName, sentenceCase } from '@/lib/documents/names';
import type { Locale } from '@/lib/locale';
import type { Entry, SearchIndex } from '@/lib/search/index-file';
import type { IndexedTerm } from '@/lib/search/occurrences';

type Props = { term: IndexedTerm; index: SearchIndex; locale: Locale };

/** A word of the index with the places where it, or another word for the same, stands. */
export async function TermEntry({ term: { name, other, also, first, entries }, index, locale }: Props) {
  const t = await getTranslations('terms');
  const rows = entries.filter(({ kind }) => kind === 'row');
  const clauses = entries.filter(({ kind }) => kind === 'clause');
  return (
    <li className="border-b border-rule py-3">
      <h3 className="text-lead font-semibold"><a className="underline" href={`/${locale}/search?q=${encodeURIComponent(name)}`}>{sentenceCase(name, locale)}</a>{other && <span className="font-normal text-soft"> · <span lang={locale === 'az' ? 'en' : 'az'}>{other}</span></span>}</h3>
      {also.length > 0 && <p className="text-note text-soft">{t('also')}: {also.map(({ word, language }, at) => <span key={`${language} ${word}`}>{at > 0 && ', '}<span lang={language === locale ? undefined : language}>{word}</span></span>)}</p>}
      {first && <p><a className="tap underline" href={`/${locale}${first.href}`}>{nameOf(first, locale, t)}</a></p>}
      {rows.length > 0 && <Places label={t('rows')} entries={rows} locale={locale} name={({ number = '' }) => number} spoken={({ number = '' }) => t('row', { number })} />}
      {index.documents.filter(({ id }) => clauses.some(({ document }) => document === id)).map(({ id, name: act }) => (
        <Places key={id} label={act} entries={clauses.filter(({ document }) => document === id)} locale={locale} name={({ number, place = '' }) => number ?? placeName(place, locale)} spoken={({ number, place = '' }) => (number ? clauseName(number, locale) : placeName(place, locale))} />
      ))}
      {entries.length === 0 && !first && <p className="text-note text-soft">{t('nowhere')}</p>}
    </li>
  );
}

type PlacesProps = { label: string; entries: readonly Entry[]; locale: Locale; name: (entry: Entry) => string; spoken: (entry: Entry) => string };

function Places({ label, entries, locale, name, spoken }: PlacesProps) {
  return (
    <div className="text-note">
      <p className="mt-1 text-soft">{label}</p>
      <ul className="flex flex-wrap gap-x-1">{entries.map((entry) => <li key={entry.href}><a className="tap figures min-w-11 underline" href={`/${locale}${entry.href}`} aria-label={spoken(entry)}>{name(entry)}</a></li>)}</ul>
    </div>
  );
}

function nameOf({ kind, name, number = '' }: Entry, locale: Locale, t: Awaited<ReturnType<typeof getTranslations<'terms'>>>): string {
  return kind === 'row' ? `${sentenceCase(t('row', { number }), locale)} · ${name[0]}` : name[0];
}
