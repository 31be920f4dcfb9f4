import type { Locale } from '@/lib/locale';
import { inForceBetween, lifeEvents, type LifeEvent } from './akoma-events';
import { akomaReferences } from './akoma-references';
import { commission, decisionUri, expressionUri, languageCode, portal, workUri } from './akoma-uris';
import type { Document, DocumentVersion } from './document';
import type { TextOrigin } from './origin';
import { element, xmlText, type Xml } from './xml';

/**
 * The `meta` block, in the order of the standard: identification at the three FRBR levels, life of the act, days on which
 * this text counts, whom and what these name, notes for readers, and where the text came from.
 */
export function akomaMeta(document: Document, version: DocumentVersion, locale: Locale, origin: TextOrigin): Xml {
  const events = lifeEvents(document, version);
  return element('meta', {}, [
    identification(document, version, locale),
    ...lifecycle(events),
    ...temporalData(document, version, events),
    akomaReferences(document, version, locale, events),
    ...notes(document, version, locale),
    element('proprietary', { source: portal }, [
      element('portal:page', { href: origin.page }),
      element('portal:received', { href: origin.received, sha256: origin.sha256 }),
    ]),
  ]);
}

function identification(document: Document, version: DocumentVersion, locale: Locale): Xml {
  const work = workUri(document, version);
  const expression = expressionUri(document, version, locale);
  return element('identification', { source: portal }, [
    level('FRBRWork', { uri: work, main: `${work}/!main` }, firstDate(version), commission, workProperties(document, version)),
    level('FRBRExpression', { uri: expression, main: `${expression}/!main` }, versionDate(version), locale === 'az' ? commission : portal, expressionProperties(document, version, locale)),
    level('FRBRManifestation', { uri: `${expression}.xml`, main: `${expression}/!main.xml` }, versionDate(version), portal, [element('FRBRformat', { value: 'application/xml' })]),
  ]);
}

function level(name: string, { uri, main }: { uri: string; main: string }, date: Xml, author: string, properties: readonly Xml[]): Xml {
  return element(name, {}, [element('FRBRthis', { value: main }), element('FRBRuri', { value: uri }), date, element('FRBRauthor', { href: author }), ...properties]);
}

function workProperties(document: Document, version: DocumentVersion): Xml[] {
  const number = version.adoptedBy.decision;
  return [
    element('FRBRcountry', { value: 'az' }),
    element('FRBRsubtype', { value: document.kind }),
    ...(number ? [element('FRBRnumber', { value: number })] : []),
    element('FRBRname', { value: document.id }),
  ];
}

function expressionProperties(document: Document, version: DocumentVersion, locale: Locale): Xml[] {
  const official = locale === 'az';
  return [
    element('FRBRversionNumber', { value: version.id }),
    element('FRBRauthoritative', { value: String(official) }),
    element('FRBRlanguage', { language: languageCode[locale] }),
    ...(official ? [] : [element('FRBRtranslation', { href: `${expressionUri(document, version, 'az')}/!main`, fromLanguage: languageCode.az, by: portal, authoritative: 'false' })]),
  ];
}

/** An event whose decision has an address of its own names it; days on which only the counting changes are the portal's word. */
function lifecycle(events: readonly LifeEvent[]): Xml[] {
  if (events.length === 0) return [];
  return [element('lifecycle', { source: portal }, events.map(({ eId, date, type, decision, made }) => element('eventRef', {
    eId, date, source: decision && decisionUri(decision) ? `#${eId}_source` : portal,
    ...(type ? { type } : {}), ...(made ? { originatingExpression: 'true' } : {}),
  })))];
}

function temporalData(document: Document, version: DocumentVersion, events: readonly LifeEvent[]): Xml[] {
  const between = inForceBetween(document, version, events);
  if (!between) return [];
  const { start, end } = between;
  const interval = element('timeInterval', { start: `#${start}`, ...(end ? { end: `#${end}` } : {}), refersTo: '#inForce' });
  return [element('temporalData', { source: portal }, [element('temporalGroup', { eId: 'period_1' }, [interval])])];
}

function notes(document: Document, version: DocumentVersion, locale: Locale): Xml[] {
  const all = [document.note, version.note].flatMap((note) => (note ? [note[locale]] : []));
  if (all.length === 0) return [];
  return [element('notes', { source: portal }, all.map((words, index) => element('note', { eId: `note_${index + 1}` }, [element('p', {}, [xmlText(words)])])))];
}

function firstDate(version: DocumentVersion): Xml {
  const { date } = version.adoptedBy;
  return date ? element('FRBRdate', { date, name: 'adoption' }) : yearOnly(version);
}

function versionDate(version: DocumentVersion): Xml {
  const date = version.amendedBy.at(-1)?.date ?? version.adoptedBy.date;
  return date ? element('FRBRdate', { date, name: version.amendedBy.length > 0 ? 'amendment' : 'adoption' }) : yearOnly(version);
}

/** The schema demands a whole date; the name says that only its year is known. */
function yearOnly(version: DocumentVersion): Xml {
  return element('FRBRdate', { date: `${version.id.slice(0, 4)}-01-01`, name: 'year-only' });
}
