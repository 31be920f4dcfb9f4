import type { Item } from '@/lib/calendar/schema';
import type { ShortNames } from '@/lib/calendar/short-names';
import { dayOf } from '@/lib/calendar/stamp';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { anchorOf } from '@/lib/documents/cited';
import { dayInText } from '@/lib/documents/names';
import { currentVersion } from '@/lib/documents/validity';
import type { PlainDate } from '@/lib/time/baku';
import type { Bilingual, Locale } from '@/lib/locale';
import type { Entry, IndexedDay, Two } from '@/lib/search/index-file';

/** A text in the reader's language first; the other one only where it differs. */
export function two({ az, en }: Bilingual, locale: Locale): Two {
  const [own, other] = locale === 'az' ? [az, en] : [en, az];
  return own === other || other === '' ? [own] : [own, other];
}

/** A row of a plan: its short name, its words, and beside them executors, law and dates. */
export function rowEntry(election: string, item: Item, shortNames: ShortNames, locale: Locale): Entry {
  const { number, action, executors, law, recommended, terms } = item;
  const names = [shortNames.rows[String(number)], ...terms.map(({ id }) => shortNames.terms[id])].filter((name) => name !== undefined);
  const rest = (language: Locale) => inOneLine([recommended?.[language] ?? '', executors[language], law[language], ...terms.flatMap((term) => [term.action?.[language] ?? '', term.statutory?.[language] ?? ''])]);
  return {
    kind: 'row', href: `/elections/${election}/calendar/${number}`, name: two(names[0] ?? { az: '', en: '' }, locale), number: String(number), elections: [election],
    text: two({ az: inOneLine([action.az]), en: inOneLine([action.en]) }, locale), rest: two({ az: rest('az'), en: rest('en') }, locale),
    ...(names.length > 1 && { alias: names.slice(1).flatMap(({ az, en }) => [az, en]) }), days: daysOf(item),
  };
}

/** An act, each of its versions, and each of its places once for all versions that have the same words. @param day in Baku: decides which version is in force */
export function documentEntries(document: Document, locale: Locale, day: PlainDate): Entry[] {
  const { id, title, shortTitle, versions, kind } = document;
  const href = `/documents/${id}`;
  const current = currentVersion(document, day);
  const own: Entry = { kind: 'document', href, name: two(shortTitle, locale), text: two(title, locale), document: id, versions: versions.map((version) => version.id) };
  const several = versions.length < 2 && kind === 'decision' ? [] : versions.toReversed().map((version): Entry => {
    const made = version.amendedBy.at(-1)?.decision ?? version.adoptedBy.decision;
    const name: Bilingual = { az: `${shortTitle.az}: ${dayInText(version.id, 'az')} mətni`, en: `${shortTitle.en}: text of ${dayInText(version.id, 'en')}` };
    return {
      kind: 'document', href: `${href}/${version.id}`, name: two(name, locale), alias: [`${shortWord(kind, 'az')} ${version.id.slice(0, 4)}`, `${shortWord(kind, 'en')} ${version.id.slice(0, 4)}`],
      ...(made && { number: made }), ...(version.id.length > 4 && { days: [{ day: version.id, kind: 'on' as const }] }), document: id, versions: [version.id], ...(version !== current && { notInForce: true as const }),
    };
  });
  return [own, ...several, ...placeEntries(document, current, locale)];
}

function placeEntries(document: Document, current: DocumentVersion, locale: Locale): Entry[] {
  const found = new Map<string, { entry: Entry; versions: string[] }>();
  for (const version of document.versions.toReversed()) {
    for (const { place, text } of version.texts.az.places) {
      const words: Bilingual = { az: withoutNumber(text), en: withoutNumber(version.texts.en.places.find((other) => other.place === place)?.text ?? '') };
      const key = `${place} ${words.az} ${words.en}`;
      const known = found.get(key);
      if (known) known.versions.push(version.id);
      else found.set(key, { entry: placeEntry(document, version.id, place, words, locale), versions: [version.id] });
    }
  }
  return [...found.values()].map(({ entry, versions }) => {
    if (versions.includes(current.id)) return { ...entry, versions };
    const removed = versions.every((id) => id < current.id) && !current.texts.az.places.some(({ place }) => place === entry.place);
    return { ...entry, versions, notInForce: true as const, ...(removed && entry.number && { href: `/documents/${document.id}/${current.id}/${entry.number}` }) };
  });
}

function placeEntry({ id }: Document, version: string, place: string, words: Bilingual, locale: Locale): Entry {
  const clause = place.startsWith('clause ') ? place.slice('clause '.length) : null;
  const isHeading = place.startsWith('section ') || place === 'title';
  const none: Two = [''];
  return {
    kind: 'clause', href: clause ? `/documents/${id}/${version}/${clause}` : `/documents/${id}/${version}#${anchorOf(place)}`, document: id, place,
    name: isHeading ? two(words, locale) : none, ...(!isHeading && { text: two(words, locale) }), ...(clause && { number: clause }),
  };
}

function daysOf({ terms }: Item): IndexedDay[] {
  const days = new Map<string, IndexedDay>();
  for (const { published } of terms) {
    for (const stamp of [published?.from, published?.until]) {
      if (stamp) days.set(dayOf(stamp), { day: dayOf(stamp), kind: published?.kind === 'on' ? 'on' : 'limit' });
    }
  }
  return [...days.values()];
}

function shortWord(kind: Document['kind'], locale: Locale): string {
  const words = { instruction: { az: 'təlimat', en: 'instruction' }, decision: { az: 'qərar', en: 'decision' } };
  return words[kind][locale];
}

function inOneLine(texts: readonly string[]): string {
  return [...new Set(texts.map((text) => text.replace(/\s+/gu, ' ').trim()))].filter(Boolean).join(' · ');
}

function withoutNumber(text: string): string {
  return text.replace(/^\d+(?:\.\d+)*\.\s+/u, '');
}
