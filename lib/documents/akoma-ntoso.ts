import type { Locale } from '@/lib/locale';
import { akomaBody, withReferences } from './akoma-body';
import { akomaMeta } from './akoma-meta';
import type { Document, DocumentText, DocumentVersion } from './document';
import { translationNotice } from './open-data';
import { element, xmlText, type Xml } from './xml';

/**
 * One version in one language as Akoma Ntoso Version 1.0 (namespace akn/3.0).
 * Source: OASIS LegalDocumentML, Akoma Ntoso Version 1.0 Parts 1 and 2, 29 August 2018.
 */
export function toAkomaNtoso(document: Document, version: DocumentVersion, locale: Locale): string {
  const text = version.texts[locale];
  const act = element('act', {
    name: document.kind,
    contains: version.amendedBy.length === 0 ? 'originalVersion' : 'singleVersion',
  }, [
    akomaMeta(document, version, locale),
    preface(text),
    ...preamble(text),
    akomaBody(text),
    ...conclusions(text),
  ]);
  const root = element('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, [act]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

/** Title and adoption stand in the order of the act itself. */
function preface({ language, places }: DocumentText): Xml {
  const notice = language === 'en' ? [element('container', { name: 'notice', eId: 'preface__container_notice' }, [element('p', {}, [xmlText(translationNotice)])])] : [];
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
    element('p', { eId: `conclusions__p_${index + 1}` }, [element('signature', { eId: `conclusions__signature_${index + 1}` }, [xmlText(words)])])
  )))];
}
