import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locale';

/** A way to a complete list. */
export type ListLink = { href: string; label: string };

type Props = { locale: Locale; lists: readonly ListLink[] };

/** How to search, and the complete lists that can be read without searching. */
export async function HowToSearch({ locale, lists }: Props) {
  const t = await getTranslations('search');
  const examples = [['57/2', 'howPrecinct'], ['2.3', 'howClause'], [locale === 'az' ? 'sıra 17' : 'row 17', 'howRow'], [locale === 'az' ? 'maddə 58.1' : 'article 58.1', 'howArticle'], ['14/50', 'howDecision'], [locale === 'az' ? '7 fevral' : '7 February', 'howDay'], ['abseron', 'howPlace']] as const;
  return (
    <div className="mt-10 grid gap-x-10 gap-y-8 sm:grid-cols-2">
      <section>
        <h2 className="border-b border-rule pb-1 text-section">{t('howTitle')}</h2>
        <p className="mt-3 hidden font-semibold noscript:block">{t('withoutScript')}</p>
        <p className="mt-3">{t('lead')}</p>
        <p className="mt-3">{t.rich('howWords', { secki: () => <Query locale={locale} words="secki" />, sechki: () => <Query locale={locale} words="sechki" />, SECKI: () => <Query locale={locale} words="SEÇKİ" /> })}</p>
        <p className="mt-3">{t('howOther')}</p>
        <p className="mt-3">{t('howPhrase')} <Query locale={locale} words={locale === 'az' ? '“imza vərəqələri”' : '“signature sheets”'} /></p>
        <p className="mt-3">{t('howNumbers')}</p>
        <ul>{examples.map(([words, meaning]) => <li key={words}><Query locale={locale} words={words} /> <span className="text-soft">– {t(meaning)}</span></li>)}</ul>
      </section>
      <section>
        <h2 className="border-b border-rule pb-1 text-section">{t('lists')}</h2>
        <ul className="mt-1">{lists.map(({ href, label }) => <li key={href}><a className="tap underline" href={href}>{label}</a></li>)}</ul>
      </section>
    </div>
  );
}

function Query({ locale, words }: { locale: Locale; words: string }) {
  return <a className="tap figures font-semibold underline" href={`/${locale}/search?q=${encodeURIComponent(words)}`}>{words}</a>;
}
