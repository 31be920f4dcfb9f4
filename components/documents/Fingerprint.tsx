import { getTranslations } from 'next-intl/server';
import type { Clause, Document, DocumentVersion } from '@/lib/documents/document';
import { fingerprint } from '@/lib/documents/fingerprint';
import { wordsOf } from '@/lib/documents/history';
import type { Locale } from '@/lib/locale';
import { versionName } from './versionName';

type Props = { document: Document; /** The version whose words are shown. */ shown: DocumentVersion; clause: Clause; locale: Locale };

/** What the fingerprint in the citation is, and the command that computes it anew. */
export async function Fingerprint({ document, shown, clause, locale }: Props) {
  const [t, documents] = [await getTranslations('documents.clausePage'), await getTranslations('documents')];
  const mark = fingerprint(clause.text);
  const same = document.versions.filter((other) => wordsOf(other, clause.id) === clause.text);
  return (
    <details className="border-b border-rule">
      <summary className="tap font-semibold text-accent underline">{t('fingerprint', { fingerprint: mark })}</summary>
      <div className="reading pb-3">
        <p>{t('fingerprintText')}</p>
        <pre lang="az" className="mt-2 bg-sunken p-3 text-note whitespace-pre-wrap [overflow-wrap:anywhere]"><code>{`printf '%s' '${clause.text.replaceAll("'", String.raw`'\''`)}' | sha256sum | cut -c1-8`}</code></pre>
        {same.length > 1 && same.includes(shown) && <p className="mt-2 text-soft">{t('fingerprintSame', { versions: same.map(({ id }) => versionName(id, locale, documents)).join('; ') })}</p>}
      </div>
    </details>
  );
}
