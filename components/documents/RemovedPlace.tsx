import { getTranslations } from 'next-intl/server';
import type { Document } from '@/lib/documents/document';
import { toPieces } from '@/lib/documents/pieces';
import type { RemovedClause } from '@/lib/documents/removed';
import { LOCALES, type Locale } from '@/lib/locale';
import { ClauseNumber } from './ClauseNumber';
import { comparePath } from './compare-path';
import { Pieces } from './Pieces';
import { removalWords } from './removal-words';
import { TextPair } from './TextPair';

type Props = { document: Document; removed: RemovedClause; locale: Locale; /** Address of the version that lacks the clause. */ href: string };

/** A clause that an earlier text had, at its place in the act: that it was removed, when, its former words, and where to read more. */
export async function RemovedPlace({ document, removed, locale, href }: Props) {
  const { clause, last, gone } = removed;
  const [az, en, own] = [await removalWords(removed, 'az'), await removalWords(removed, 'en'), await getTranslations('documents.clausePage')];
  const words = { az, en };
  const old = `/${locale}/documents/${document.id}/${last.id}`;
  const clauseIds = last.texts.az.clauses.map(({ id }) => id);
  const [official, translated] = LOCALES.map((language) => (
    <div key={language} className="border-l-2 border-dashed border-rule-strong pl-3 font-sans text-base">
      <p><strong>{words[language].mark}</strong> · {words[language].when}</p>
      <details className="former-words text-soft">
        <summary className="tap font-semibold text-accent underline">{words[language].read}</summary>
        <p className={language === 'az' ? 'official pb-2' : 'pb-2'}>
          <Pieces pieces={toPieces(last.texts[language].clauses.find(({ id }) => id === clause.id)?.text ?? '', language, clauseIds)} locale={locale} version={old} />
        </p>
      </details>
    </div>
  ));
  return (
    <TextPair
      id={clause.id} removed margin={<ClauseNumber id={clause.id} version={href} />} az={official} en={translated}
      below={(
        <div lang={locale} className="text-note text-soft">
          <p>{words[locale].decision}</p>
          <p className="no-print flex flex-wrap gap-x-5">
            <a className="tap underline" href={`${old}/${clause.id}`}>{words[locale].inOld}</a>
            <a className="tap underline" href={comparePath(locale, document.id, last.id, gone.id, `clause ${clause.id}`)}>{own('compare')}</a>
          </p>
        </div>
      )}
    />
  );
}
