import { getTranslations } from 'next-intl/server';
import { articleHref } from '@/lib/law';
import type { Locale } from '@/lib/locale';

/** An article that the row cites, and everything else on the portal that cites it. */
export type CitedElsewhere = { article: string; rows: readonly Reference[]; places: readonly Reference[] };

/** A link in the page's language. */
export type Reference = { href: string; words: string };

type Props = { locale: Locale; cited: readonly CitedElsewhere[]; /** Paths of which the row is a part. */ paths: readonly Reference[] };

/** What refers to the same articles as the row, and the paths that lead through it. */
export async function RowReferences({ locale, cited, paths }: Props) {
  const [t, calendar] = [await getTranslations('calendar.dossier'), await getTranslations('calendar')];
  const shared = cited.filter(({ rows, places }) => rows.length + places.length > 0);
  return (
    <section className="mt-12">
      <h2 className="border-b-2 border-ink pb-2 text-section">{t('refers')}</h2>
      <p className="mt-3 text-soft">{t(shared.length === 0 ? 'refersNone' : 'refersLead')}</p>
      <dl>
        {shared.map(({ article, rows, places }) => (
          <div key={article} className="grid gap-x-6 border-b border-rule py-1 sm:grid-cols-[14rem_1fr]">
            <dt><a className="tap underline" href={articleHref(locale, article)}>{calendar('articles')}, {article}</a></dt>
            <dd>
              {rows.length > 0 && <p className="flex flex-wrap items-center gap-x-4"><span className="text-soft">{t('refersRows')}:</span>{rows.map(({ href, words }) => <a key={href} className="tap figures min-w-8 underline" href={href}>{words}</a>)}</p>}
              {places.map(({ href, words }) => <p key={href}><a className="tap underline" href={href}>{words}</a></p>)}
            </dd>
          </div>
        ))}
      </dl>
      {paths.length > 0 && <p className="mt-2 flex flex-wrap items-center gap-x-4"><span className="font-semibold">{t('paths')}:</span>{paths.map(({ href, words }) => <a key={href} className="tap underline" href={href}>{words}</a>)}</p>}
    </section>
  );
}
