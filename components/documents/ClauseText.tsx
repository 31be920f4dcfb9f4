import { getTranslations } from 'next-intl/server';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { toPieces } from '@/lib/documents/pieces';
import { leadingClauses } from '@/lib/documents/same-clause';
import { slipsAt, type Slip } from '@/lib/documents/slip';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { Pieces } from './Pieces';
import { SlipNotes } from './SlipNotes';
import { StandingWord } from './StandingWord';
import { versionName } from './versionName';

type Props = { version: DocumentVersion; clauseId: string; language: Locale; /** Language of the page. */ locale: Locale; href: string; slips: readonly Slip[]; /** The clause is gone from the version that the page is about: the heading says of which text the words are, and how that stands on the reader's day. */ gone?: { document: Document; day: PlainDate } | null };

/** One clause in one language, after the words that lead in to it. */
export async function ClauseText({ version, clauseId, language, locale, href, slips, gone = null }: Props) {
  const [t, page] = [await getTranslations('documents'), await getTranslations('documents.clausePage')];
  const { clauses } = version.texts[language];
  const textOf = (id: string) => clauses.find((clause) => clause.id === id)?.text ?? '';
  const clauseIds = clauses.map(({ id }) => id);
  const own = language === 'az' ? slipsAt(`clause ${clauseId}`, slips) : [];
  const name = versionName(version.id, locale, t);
  const heading = gone ? page(language === 'az' ? 'oldOfficial' : 'oldTranslation', { version: name }) : t(language === 'az' ? 'officialText' : 'unofficialText');
  return (
    <section className={gone ? 'min-w-0 border-l-2 border-dashed border-rule-strong pl-4' : 'min-w-0'}>
      <h2 className="mb-2 font-sans text-note font-semibold tracking-normal text-soft">{heading}{gone && <StandingWord document={gone.document} version={version} locale={locale} day={gone.day} list={`words-${language}`} past={page('noLonger')} />}</h2>
      <div lang={language} className={language === 'az' ? 'official text-lead' : 'text-lead leading-relaxed'}>
        {leadingClauses(version, clauseId).map((id) => (
          <p key={id} className="mb-2 text-base text-soft"><a className="figures text-soft underline" href={`${href}/${id}`}>{id}</a> <span data-words={id}>{textOf(id)}</span></p>
        ))}
        <p><Pieces pieces={toPieces(textOf(clauseId), language, clauseIds, own.map(({ words }) => words))} locale={locale} version={href} place={clauseId} /></p>
        <SlipNotes slips={own} locale={locale} />
      </div>
    </section>
  );
}
