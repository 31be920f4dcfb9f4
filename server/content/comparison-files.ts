import type { VersionComparison } from '@/lib/documents/change';
import { comparisonCsv } from '@/lib/documents/compare-csv';
import { comparisonHtml } from '@/lib/documents/compare-html';
import { toComparisonJson, type ComparisonOrigin } from '@/lib/documents/compare-open-data';
import type { DocumentVersion } from '@/lib/documents/document';
import { LOCALES, type Locale } from '@/lib/locale';
import { comparedPairs, loadComparison, sourceHashes } from './comparisons';

type Form = { ending: string; type: string; write: (comparison: VersionComparison, origin: (locale: Locale) => ComparisonOrigin) => string };

/** The forms in which a comparison can be downloaded; tables and data hold both languages, a table in lines of their own. */
const forms: readonly Form[] = [
  ...LOCALES.map((locale): Form => ({ ending: `${locale}.html`, type: 'text/html; charset=utf-8', write: (comparison, origin) => comparisonHtml(comparison, locale, origin(locale)) })),
  { ending: 'json', type: 'application/json; charset=utf-8', write: (comparison, origin) => `${JSON.stringify(toComparisonJson(comparison, origin('az')))}\n` },
  { ending: 'csv', type: 'text/csv; charset=utf-8', write: (comparison, origin) => comparisonCsv(comparison, origin('az')) },
];

/** Every downloadable comparison as its address under /data/documents: document, older version and file, e.g. `2024-06-27.csv`. */
export function comparisonFiles(): { document: string; from: string; file: string }[] {
  return comparedPairs().flatMap(({ document, from, to }) => forms.map(({ ending }) => ({ document, from, file: `${to}.${ending}` })));
}

/**
 * The text of one downloadable file with its media type, or null when there is no such file.
 * @param site public address of the portal without a slash at its end
 */
export function comparisonFile(document: string, from: string, file: string, site: string): { type: string; body: string } | null {
  const pair = comparedPairs().find((known) => known.document === document && known.from === from && file.startsWith(`${known.to}.`));
  const form = forms.find(({ ending }) => file === `${pair?.to}.${ending}`);
  const found = pair && loadComparison(pair);
  if (!form || !found) return null;
  const { comparison } = found;
  return { type: form.type, body: form.write(comparison, (locale) => originOf(comparison, locale, site)) };
}

function originOf(comparison: VersionComparison, locale: Locale, site: string): ComparisonOrigin {
  const { document, from, to } = comparison;
  const act = `${site}/${locale}/documents/${document.id}`;
  const hashes = sourceHashes(comparison);
  const text = ({ id, source }: DocumentVersion) => ({ page: `${act}/${id}`, received: `${site}/data/sources/${source}`, sha256: hashes[source] ?? '' });
  return { page: `${act}/compare/${from.id}/${to.id}`, from: text(from), to: text(to) };
}
