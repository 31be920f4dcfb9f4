import { getTranslations } from 'next-intl/server';
import { CopyText } from '@/components/documents/CopyText';
import { citeRow, citeTerm, type CitedElection } from '@/lib/calendar/cite';
import type { Item } from '@/lib/calendar/schema';
import { LOCALES } from '@/lib/locale';

type Props = { election: CitedElection; item: Item };

/** How the row and, where it has several, each of its terms is cited in both languages. */
export async function RowCitation({ election, item }: Props) {
  const t = await getTranslations('calendar.dossier');
  return (
    <section className="mt-12">
      <h2 className="border-b-2 border-ink pb-2 text-section">{t('cite')}</h2>
      <Citations texts={LOCALES.map((language) => ({ language, text: citeRow(election, item, language) }))} />
      {item.terms.length > 1 && (
        <details className="no-print">
          <summary className="tap font-semibold underline">{t('citeTerms')}</summary>
          {item.terms.map((term) => <Citations key={term.id} texts={LOCALES.map((language) => ({ language, text: citeTerm(election, item, term, language) }))} />)}
        </details>
      )}
    </section>
  );
}

async function Citations({ texts }: { texts: readonly { language: string; text: string }[] }) {
  const t = await getTranslations('calendar.dossier');
  return (
    <ul>
      {texts.map(({ language, text }) => (
        <li key={language} className="grid items-center gap-x-6 gap-y-2 border-b border-rule py-3 sm:grid-cols-[1fr_auto]">
          <p lang={language} className="reading">{text}</p>
          <p><CopyText text={text} label={t('copyCitation')} done={t('citationCopied')} failed={t('citationFailed')} /></p>
        </li>
      ))}
    </ul>
  );
}
