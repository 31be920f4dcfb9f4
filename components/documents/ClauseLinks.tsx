import { getTranslations } from 'next-intl/server';
import { anchorOf, placesReferringTo } from '@/lib/documents/cited';
import type { Clause, Document, DocumentVersion } from '@/lib/documents/document';
import { clauseName, placeName, sentenceCase } from '@/lib/documents/names';
import { referencesOf } from '@/lib/documents/references';
import { sameClauseElsewhere } from '@/lib/documents/same-clause';
import { articleHref } from '@/lib/law';
import type { Locale } from '@/lib/locale';
import { versionName } from './versionName';

type Props = { document: Document; version: DocumentVersion; clause: Clause; locale: Locale };
type Link = { href: string; words: string };

/** What a clause refers to, what refers to it, and the clause of the same number in other texts. */
export async function ClauseLinks({ document, version, clause, locale }: Props) {
  const t = await getTranslations('documents');
  const href = `/${locale}/documents/${document.id}/${version.id}`;
  const to = referencesOf(clause.text, 'az', version.texts.az.clauses.map(({ id }) => id)).map((target): Link => (
    target.kind === 'clause'
      ? { href: `${href}/${target.id}`, words: sentenceCase(clauseName(target.id, locale), locale) }
      : { href: articleHref(locale, target.article), words: t('article', { article: target.article }) }
  ));
  const from = placesReferringTo(version, clause.id).map((place): Link => ({
    href: place.startsWith('clause ') ? `${href}/${anchorOf(place)}` : `${href}#${anchorOf(place)}`, words: sentenceCase(placeName(place, locale), locale),
  }));
  return (
    <div className="mt-10 grid gap-x-10 gap-y-8 border-t border-rule pt-4 sm:grid-cols-2 lg:grid-cols-3">
      {to.length > 0 && <Links title={t('refersTo')} links={to} />}
      {from.length > 0 ? <Links title={t('referredBy')} links={from} /> : <Words title={t('referredBy')}><p className="text-soft">{t('noReferences')}</p></Words>}
      {document.versions.length > 1 && (
        <Words title={t('otherVersions')}>
          {sameClauseElsewhere(document, version, clause).map(({ version: other, outcome }) => {
            const name = versionName(other.id, locale, t);
            if (outcome === 'absent') return <p key={other.id}>{name}: {t('absent')}.</p>;
            return <p key={other.id}><a className="tap underline" href={`/${locale}/documents/${document.id}/${other.id}/${clause.id}`}>{name}</a> ({t(outcome === 'same-words' ? 'sameWords' : 'otherWords')})</p>;
          })}
        </Words>
      )}
    </div>
  );
}

function Links({ title, links }: { title: string; links: readonly Link[] }) {
  return <Words title={title}><ul>{links.map(({ href, words }) => <li key={href}><a className="tap underline" href={href}>{words}</a></li>)}</ul></Words>;
}

function Words({ title, children }: { title: string; children: React.ReactNode }) {
  return <section><h2 className="text-[1.0625rem]">{title}</h2>{children}</section>;
}
