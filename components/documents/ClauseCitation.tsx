import { getTranslations } from 'next-intl/server';
import { ShareButton } from '@/components/calendar/row/ShareButton';
import { citeClause, citeWithOfficialWords } from '@/lib/documents/citation';
import type { ClauseAtAddress } from '@/lib/documents/clause-page';
import { clauseSharePath } from '@/lib/documents/clause-share';
import { LOCALES, type Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { ClauseLink } from './ClauseLink';
import { CopyText } from './CopyText';
import { currentLink } from './current-link';
import { Fingerprint } from './Fingerprint';

type Props = { at: ClauseAtAddress; locale: Locale; /** Public address of the portal without a slash at its end. */ site: string; /** The day in Baku on which the page is written. */ day: PlainDate; /** Name of the page. */ title: string };

/** How the clause is cited in both languages, what its fingerprint is, and the links people share: to this text, to the one in force, to the picture. */
export async function ClauseCitation({ at, locale, site, day, title }: Props) {
  const [documents, t, dossier] = [await getTranslations('documents'), await getTranslations('documents.clausePage'), await getTranslations('calendar.dossier')];
  const { document, version, clause, shown, removed } = at;
  const path = `/${locale}/documents/${document.id}/${version.id}/${clause.id}`;
  const current = currentLink(at, locale, day);
  const outcome = { done: documents('citationCopied'), failed: documents('citationFailed') };
  return (
    <section id="cite" className="mt-12">
      <h2 className="border-b-2 border-ink pb-2 text-section">{t('shareTitle')}</h2>
      <ul>
        {LOCALES.map((language) => {
          const text = citeClause(document, shown, clause.id, language, removed && version);
          return (
            <li key={language} className="grid items-center gap-x-6 gap-y-2 border-b border-rule py-3 sm:grid-cols-[1fr_auto]">
              <div>
                <p className="text-note font-semibold text-soft">{t(language === 'az' ? 'citationOf' : 'citationOfEn')}</p>
                <p lang={language} className="reading">{text}</p>
                {language === 'en' && <p className="reading text-note text-soft">{t('officialCounts')}</p>}
              </div>
              <p className="grid justify-items-start gap-2 sm:justify-items-end">
                <CopyText text={text} label={documents('copyCitation')} {...outcome} />
                {language === 'en' && <CopyText text={citeWithOfficialWords(document, shown, clause.id, removed && version)} label={t('copyWithOfficial')} {...outcome} />}
              </p>
            </li>
          );
        })}
        <ClauseLink name={t('linkThis')} note={t('linkThisNote')} href={path} site={site} copy={t('copyThis')} />
        {current && <ClauseLink name={t('linkCurrent')} note={t(current.note)} href={current.href} site={site} copy={t('copyCurrent')} />}
      </ul>
      <Fingerprint document={document} shown={shown} clause={clause} locale={locale} />
      <p className="no-print flex flex-wrap items-center gap-x-5 gap-y-2">
        <ShareButton href={path} title={title} label={dossier('shareButton')} />
        <a className="tap underline" href={clauseSharePath(locale, document.id, version.id, clause.id)}>{t('shareImage')}</a>
      </p>
    </section>
  );
}
