import type { Locale } from '@/lib/locale';
import { akomaBody, withReferences } from './akoma-body';
import { akomaMeta } from './akoma-meta';
import type { Document, DocumentText, DocumentVersion } from './document';
import { translationNotice } from './open-data';
import type { TextOrigin } from './origin';
import { removedClauses } from './removed';
import { element, xmlText, type Xml } from './xml';

/** The portal's own additions: the standard lets every element carry attributes of another namespace. */
const namespaces = { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0', 'xmlns:portal': 'urn:election-transparency-portal:1' };

/**
 * One version in one language as Akoma Ntoso Version 1.0 (namespace akn/3.0).
 * Source: OASIS LegalDocumentML, Akoma Ntoso Version 1.0 Parts 1 and 2, 29 August 2018.
 */
export function toAkomaNtoso(document: Document, version: DocumentVersion, locale: Locale, origin: TextOrigin): string {
  const text = version.texts[locale];
  const act = element('act', {
    name: document.kind,
    contains: version.amendedBy.length === 0 ? 'originalVersion' : 'singleVersion',
  }, [
    akomaMeta(document, version, locale, origin),
    preface(text),
    ...preamble(text),
    akomaBody(text, version.texts.az, removedClauses(document, version)),
    ...conclusions(text),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('akomaNtoso', namespaces, [act]).xml}\n`;
}

/** Title and adoption stand in the order of the act itself. The notice before them is the editor's, not the act's. */
function preface({ language, places }: DocumentText): Xml {
  const notice = language === 'en' ? [element('container', { name: 'notice', eId: 'preface__container_notice', status: 'editorial' }, [element('p', {}, [xmlText(translationNotice)])])] : [];
  return element('preface', { eId: 'preface' }, [...notice, ...places.flatMap(({ place, text }) => {
    if (place === 'title') return [element('longTitle', { eId: 'preface__longTitle' }, [element('p', {}, [element('docTitle', {}, [xmlText(text)])])])];
    return place === 'adoption' ? [element('p', { eId: 'preface__p_adoption' }, [xmlText(text)])] : [];
  })]);
}

function preamble(text: DocumentText): Xml[] {
  if (text.preamble.length === 0) return [];
  return [element('preamble', { eId: 'preamble' }, text.preamble.map((words, index) => element('p', { eId: `preamble__p_${index + 1}` }, withReferences(words, text))))];
}

function conclusions({ signatures }: DocumentText): Xml[] {
  if (signatures.length === 0) return [];
  return [element('conclusions', { eId: 'conclusions' }, signatures.map((words, index) => (
    element('p', { eId: `conclusions__p_${index + 1}` }, [element('signature', { eId: `conclusions__p_${index + 1}__signature_1` }, [xmlText(words)])])
  )))];
}
