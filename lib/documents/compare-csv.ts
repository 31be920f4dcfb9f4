import type { PlaceComparison, VersionComparison } from './change';
import type { ComparisonOrigin } from './compare-open-data';
import { placeName } from './names';
import { translationNotice } from './open-data';

const header = [
  'document', 'from', 'to', 'change', 'place_az', 'place_en', 'form', 'kind', 'rule', 'removed_az', 'added_az', 'note_az', 'note_en',
  'removed_en_unofficial', 'added_en_unofficial', 'decision', 'possible_decisions', 'link', 'from_sha256', 'to_sha256', 'notice',
];

/**
 * A comparison as a table, one line a change, both languages. The translation has no changes of its own: its words are those
 * of the whole place, divided by ` … `. UTF-8 without a byte order mark, as every table of the open data.
 * Source: RFC 4180 (lines end with CR LF, a quotation mark inside a cell is doubled).
 */
export function comparisonCsv({ document, from, to, decisions, places }: VersionComparison, origin: ComparisonOrigin): string {
  const possible = decisions.flatMap(({ decision }) => decision ?? []).join('; ');
  const lines = places.flatMap((place) => place.changes.map((change) => [
    document.id, from.id, to.id, change.id, placeName(place.place, 'az'), placeName(place.place, 'en'), change.form, change.kind, change.rule,
    change.removed, change.added, change.note?.az ?? '', change.note?.en ?? '', english(place, 'removed'), english(place, 'added'),
    change.decision?.decision ?? '', change.decision ? '' : possible, `${origin.page}#${change.id}`, origin.from.sha256, origin.to.sha256, translationNotice,
  ]));
  return [header, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function english({ en }: PlaceComparison, side: 'removed' | 'added'): string {
  return en.flatMap((passage) => (passage.kind === 'changed' && passage[side] !== '' ? [passage[side].trim()] : [])).join(' … ');
}

/** What a spreadsheet would take for a formula is marked as text. Source: OWASP, CSV injection. */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
