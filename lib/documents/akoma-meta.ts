import type { Locale } from '@/lib/locale';
import type { Document, DocumentVersion } from './document';
import { element, type Xml } from './xml';

/** Who wrote and who published, as the `references` of the file name them. */
const commission = '#msk';
const portal = '#portal';

/** ISO 639-2 codes, as the Akoma Ntoso naming convention asks for. */
const languageCode: Readonly<Record<Locale, string>> = { az: 'aze', en: 'eng' };

/** The `meta` block: identification at the three FRBR levels, and the organisations named in it. */
export function akomaMeta(document: Document, version: DocumentVersion, locale: Locale): Xml {
  const work = workUri(document, version);
  const expression = `${work}/${languageCode[locale]}@${version.id}`;
  return element('meta', {}, [
    element('identification', { source: portal }, [
      level('FRBRWork', work, firstDate(version), commission, workProperties(document, version)),
      level('FRBRExpression', expression, versionDate(version), locale === 'az' ? commission : portal, expressionProperties(work, version, locale)),
      level('FRBRManifestation', `${expression}.xml`, versionDate(version), portal, [element('FRBRformat', { value: 'application/xml' })]),
    ]),
    element('references', { source: portal }, [
      organisation('msk', '/ontology/organization/az/msk', locale === 'az' ? 'Azərbaycan Respublikasının Mərkəzi Seçki Komissiyası' : 'Central Election Commission of the Republic of Azerbaijan'),
      organisation('portal', '/ontology/organization/az/portal', locale === 'az' ? 'Seçki şəffaflığı portalı' : 'Election transparency portal'),
    ]),
  ]);
}

function workUri(document: Document, version: DocumentVersion): string {
  return `/akn/az/act/msk/${version.adoptedBy.date ?? version.id}/${version.adoptedBy.decision?.replace('/', '-') ?? document.id}`;
}

function level(name: string, uri: string, date: Xml, author: string, properties: readonly Xml[]): Xml {
  return element(name, {}, [element('FRBRthis', { value: `${uri}/!main` }), element('FRBRuri', { value: uri }), date, element('FRBRauthor', { href: author }), ...properties]);
}

function workProperties(document: Document, version: DocumentVersion): Xml[] {
  const number = version.adoptedBy.decision;
  return [
    element('FRBRcountry', { value: 'az' }),
    element('FRBRsubtype', { value: document.kind }),
    ...(number ? [element('FRBRnumber', { value: number })] : []),
  ];
}

function expressionProperties(work: string, version: DocumentVersion, locale: Locale): Xml[] {
  const official = locale === 'az';
  return [
    element('FRBRauthoritative', { value: String(official) }),
    element('FRBRlanguage', { language: languageCode[locale] }),
    ...(official ? [] : [element('FRBRtranslation', { href: `${work}/aze@${version.id}/!main`, fromLanguage: 'aze', by: portal, authoritative: 'false' })]),
  ];
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

function organisation(eId: string, href: string, showAs: string): Xml {
  return element('TLCOrganization', { eId, href, showAs });
}
