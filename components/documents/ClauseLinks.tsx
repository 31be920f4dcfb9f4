import { getTranslations } from 'next-intl/server';
import { anchorOf, placesReferringTo } from '@/lib/documents/cited';
import type { ClauseAtAddress } from '@/lib/documents/clause-page';
import { clauseName, placeName, sentenceCase } from '@/lib/documents/names';
import { referencesOf } from '@/lib/documents/references';
import { articleHref } from '@/lib/law';
import type { Locale } from '@/lib/locale';
import { versionName } from './versionName';

/** A link in the page's language. */
export type NamedLink = { href: string; words: string };

/** An article that the clause cites, and the places of all documents that cite it too. */
export type SharedArticle = { article: string; places: readonly NamedLink[] };

type Props = { at: ClauseAtAddress; shared: readonly SharedArticle[]; locale: Locale };

/** What a clause refers to, what refers to it, and what else cites the articles it cites. */
export async function ClauseLinks({ at: { document, clause, shown, removed }, shared, locale }: Props) {
  const [t, page] = [await getTranslations('documents'), await getTranslations('documents.clausePage')];
  const href = `/${locale}/documents/${document.id}/${shown.id}`;
  const to = referencesOf(clause.text, 'az', shown.texts.az.clauses.map(({ id }) => id)).map((target): NamedLink => (
    target.kind === 'clause'
      ? { href: `${href}/${target.id}`, words: sentenceCase(clauseName(target.id, locale), locale) }
      : { href: articleHref(locale, target.article), words: t('article', { article: target.article }) }
  ));
  const from = placesReferringTo(shown, clause.id).map((place): NamedLink => ({
    href: place.startsWith('clause ') ? `${href}/${anchorOf(place)}` : `${href}#${anchorOf(place)}`, words: sentenceCase(placeName(place, locale), locale),
  }));
  return (
    <section id="references" className="mt-12">
      <h2 className="border-b-2 border-ink pb-2 text-section">{page('references')}</h2>
      {removed && <p className="mt-3 text-note text-soft">{versionName(shown.id, locale, t)}</p>}
      <div className="mt-3 grid gap-x-10 gap-y-6 sm:grid-cols-2">
        <Links title={t('refersTo')} links={to} none={page('refersNothing')} />
        <Links title={t('referredBy')} links={from} none={t('noReferences')} />
        {shared.map(({ article, places }) => <Links key={article} title={`${page('sameArticle')}: ${article}`} links={places} none={page('onlyThis')} />)}
      </div>
    </section>
  );
}

function Links({ title, links, none }: { title: string; links: readonly NamedLink[]; none: string }) {
  return (
    <div>
      <h3 className="text-[1.0625rem]">{title}</h3>
      {links.length === 0 ? <p className="text-soft">{none}</p> : <ul>{links.map(({ href, words }) => <li key={href}><a className="tap underline" href={href}>{words}</a></li>)}</ul>}
    </div>
  );
}
