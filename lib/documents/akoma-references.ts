import type { Bilingual, Locale } from '@/lib/locale';
import type { LifeEvent } from './akoma-events';
import { decisionUri, expressionUri, portal } from './akoma-uris';
import type { Document, DocumentVersion } from './document';
import { dayInText } from './names';
import { element, type Xml } from './xml';

const names: Readonly<Record<'msk' | 'portal' | 'inForce' | 'original', Bilingual>> = {
  msk: { az: 'Azərbaycan Respublikasının Mərkəzi Seçki Komissiyası', en: 'Central Election Commission of the Republic of Azerbaijan' },
  portal: { az: 'Seçki şəffaflığı portalı', en: 'Election transparency portal' },
  inForce: { az: 'Qüvvədə olduğu vaxt', en: 'In force' },
  original: { az: 'İlk mətn', en: 'The original text' },
};

/** Whom and what the file names: the oldest text received, the decisions behind the events, the organisations. */
export function akomaReferences(document: Document, version: DocumentVersion, locale: Locale, events: readonly LifeEvent[]): Xml {
  const [first] = document.versions;
  const original = first && first.amendedBy.length === 0 ? [reference('original', 'original', expressionUri(document, first, 'az'), names.original[locale])] : [];
  const decisions = events.flatMap(({ eId, type, decision }): Xml[] => {
    const uri = decision && decisionUri(decision);
    if (!uri || !decision?.date) return [];
    return [reference(type === 'amendment' ? 'passiveRef' : 'TLCReference', `${eId}_source`, uri, decisionName(decision.decision ?? '', decision.date, locale))];
  });
  return element('references', { source: portal }, [
    ...original, ...decisions,
    reference('TLCOrganization', 'msk', '/akn/ontology/organization/az/msk', names.msk[locale]),
    reference('TLCOrganization', 'portal', '/akn/ontology/organization/az/portal', names.portal[locale]),
    ...(version.inForceFrom ? [reference('TLCConcept', 'inForce', '/akn/ontology/concept/inForce', names.inForce[locale])] : []),
  ]);
}

function reference(name: string, eId: string, href: string, showAs: string): Xml {
  return element(name, { eId, href, showAs, ...(name === 'TLCReference' ? { name: 'adoption' } : {}) });
}

function decisionName(decision: string, date: string, locale: Locale): string {
  return locale === 'az' ? `${dayInText(date, 'az')} tarixli ${decision} saylı Qərar` : `Decision No. ${decision} of ${dayInText(date, 'en')}`;
}
