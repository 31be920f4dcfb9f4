import type { Locale } from '@/lib/locale';
import { allChanges, type Change, type Passage, type PlaceComparison, type VersionComparison } from './change';
import { changeKinds } from './change-rules';
import { noteParts } from './changes-notes';
import { compareLabels, type CompareLabels } from './compare-labels';
import type { ComparisonOrigin } from './compare-open-data';
import { dayInText, placeName, sentenceCase } from './names';

/** Readable without the portal and on paper: no script, no other file, black on white. */
const style = [
  'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.55 Georgia,serif;color:#000;background:#fff}',
  'h1{font-size:1.5rem}h2{font-size:1.1rem;margin:1.6rem 0 .4rem;border-top:1px solid #999;padding-top:.8rem;break-after:avoid}',
  'del{text-decoration:line-through}ins{font-weight:bold;text-decoration:underline}del+ins{margin-left:.25em}',
  '.note{font:.875rem/1.45 sans-serif;color:#333}blockquote{margin:.5rem 0;padding-left:.8rem;border-left:2px solid #999}li{margin:.3rem 0}',
  '.aloud{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}',
  '@page{size:A4;margin:18mm 16mm}@media print{body{margin:0;max-width:none;font-size:10pt}section{break-inside:avoid-page}a{color:#000}}',
].join('');

/** A comparison as one HTML file that can be kept, sent and printed: what changed, its kind and why, sources and their hashes. */
export function comparisonHtml(comparison: VersionComparison, locale: Locale, origin: ComparisonOrigin): string {
  const { document, from, to, places } = comparison;
  const words = compareLabels[locale];
  const title = words.heading(dayInText(from.id, locale), dayInText(to.id, locale));
  const differing = places.filter(({ changes, translationOnly }) => changes.length > 0 || translationOnly);
  return [
    `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta name="robots" content="noindex"><link rel="canonical" href="${escape(origin.page)}"><title>${escape(title)}</title><style>${style}</style></head><body>`,
    `<p class="note">${escape(document.title[locale])}</p><h1>${escape(title)}</h1>`,
    `<p><strong>${escape(words.notice)}</strong></p><p class="note">${escape(words.legend)}</p>`,
    ...facts(comparison, words),
    ...differing.map((place) => section(place, comparison, locale, words)),
    `<h2>${words.source}</h2><ul class="note">${[[from, origin.from] as const, [to, origin.to] as const].map(([version, text]) => (
      `<li>${escape(words.version(dayInText(version.id, locale)))}: <a href="${escape(text.page)}">${escape(text.page)}</a>; ${words.received}: <a href="${escape(text.received)}">${escape(version.source)}</a>, sha256 ${text.sha256}</li>`
    )).join('')}<li><a href="${escape(origin.page)}">${escape(origin.page)}</a></li></ul></body></html>\n`,
  ].join('\n');
}

function facts({ places, decisions }: VersionComparison, words: CompareLabels): string[] {
  const changes = allChanges({ places });
  const counts = changeKinds.map((kind) => `${words.kinds[kind]} ${changes.filter((change) => change.kind === kind).length}`).join(', ');
  const list = decisions.map(({ decision, date }) => `${decision ?? '–'} (${date ?? '–'})`).join(', ');
  const known = decisions.length === 1 ? words.decisionsKnown(list) : words.decisionsUnknown(list);
  return [`<p>${words.counts}: ${counts}.</p>`, ...(decisions.length > 0 ? [`<p>${escape(known)}</p>`] : [])];
}

function section(place: PlaceComparison, comparison: VersionComparison, locale: Locale, words: CompareLabels): string {
  const english = place.en.some(({ kind }) => kind === 'changed');
  return [
    `<section><h2 id="${place.anchor}">${escape(sentenceCase(placeName(place.place, locale), locale))} · ${words.outcomes[place.outcome]}</h2>`,
    `<p lang="az">${marked(place.az, locale, words)}</p>`,
    `<blockquote><p class="note">${english ? words.translation : words.translationSame}</p>${english ? `<p lang="en">${marked(place.en, locale, words)}</p>` : ''}</blockquote>`,
    place.translationOnly ? `<p class="note">${words.translationOnly}</p>` : '',
    `<ul>${place.changes.map((change) => item(change, comparison, locale, words)).join('')}</ul></section>`,
  ].join('');
}

function item({ id, kind, note, decision, place }: Change, comparison: VersionComparison, locale: Locale, words: CompareLabels): string {
  const reason = noteParts(note?.[locale] ?? '', place, comparison, locale).map(({ text, official }) => (official ? `<span lang="az">${escape(text)}</span>` : escape(text))).join('');
  return `<li id="${id}"><strong>${words.kinds[kind]}</strong>. ${reason} <span class="note">${words.decision}: ${escape(decision?.decision ?? words.notKnown)}.</span></li>`;
}

function marked(passages: readonly Passage[], locale: Locale, { removed, added }: CompareLabels): string {
  const aloud = (word: string) => `<span class="aloud" lang="${locale}"> ${word}: </span>`;
  return passages.map((passage) => {
    if (passage.kind === 'kept') return escape(passage.text);
    return `${passage.removed && `<del>${aloud(removed)}${escape(passage.removed)}</del>`}${passage.added && `<ins>${aloud(added)}${escape(passage.added)}</ins>`}`;
  }).join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
