import type { PlaceComparison, VersionComparison } from './change';
import type { ComparisonOrigin } from './compare-open-data';
import { placeName } from './names';
import { translationNotice } from './open-data';

const header = [
  'document', 'from', 'to', 'language', 'status', 'change', 'place_az', 'place_en', 'form', 'kind', 'rule', 'removed', 'added', 'note_az', 'note_en',
  'decision', 'possible_decisions', 'link', 'from_sha256', 'to_sha256', 'notice',
];

/**
 * A comparison as a table. A line with the language `az` is one change of the official text. What the translation says otherwise follows below the
 * changes of its place, in lines with the language `en`: no program can tell which of them belongs to which change, so they have no id, kind, rule or
 * decision and lead to the place. UTF-8 without a byte order mark, as every table of the open data.
 * Source: RFC 4180 (lines end with CR LF, a quotation mark inside a cell is doubled).
 */
export function comparisonCsv({ document, from, to, decisions, places }: VersionComparison, origin: ComparisonOrigin): string {
  const possible = decisions.flatMap(({ decision }) => decision ?? []).join('; ');
  const act = [document.id, from.id, to.id];
  const hashes = [origin.from.sha256, origin.to.sha256];
  const lines = places.flatMap((place) => {
    const names = [placeName(place.place, 'az'), placeName(place.place, 'en')];
    const official = place.changes.map((change) => [
      ...act, 'az', 'official', change.id, ...names, change.form, change.kind, change.rule, change.removed, change.added, change.note?.az ?? '', change.note?.en ?? '',
      change.decision?.decision ?? '', change.decision ? '' : possible, `${origin.page}#${change.id}`, ...hashes, '',
    ]);
    const translated = englishOf(place).map(({ removed, added }) => [
      ...act, 'en', 'unofficial-translation', '', ...names, formOf(place), '', '', removed, added, '', '', '', '', `${origin.page}#${place.anchor}`, ...hashes, translationNotice,
    ]);
    return [...official, ...translated];
  });
  return [header, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function englishOf({ en }: PlaceComparison): { removed: string; added: string }[] {
  return en.flatMap((passage) => (passage.kind === 'changed' ? [passage] : []));
}

function formOf({ outcome }: PlaceComparison): 'words' | 'added' | 'removed' {
  return outcome === 'added' || outcome === 'removed' ? outcome : 'words';
}

/** What a spreadsheet would take for a formula is marked as text. Source: OWASP, CSV injection. */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
