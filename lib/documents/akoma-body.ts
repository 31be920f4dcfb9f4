import type { Clause, DocumentText } from './document';
import { splitReferences } from './references';
import { element, xmlText, type Xml } from './xml';

/** The body: sections, in them paragraphs, in these the clauses below them (3.1.1 below 3.1). */
export function akomaBody(text: DocumentText): Xml {
  const sections = text.sections.map(({ number, heading }) => element('section', { eId: `sec_${number}` }, [
    element('num', {}, [xmlText(`${number}.`)]),
    element('heading', {}, [xmlText(heading)]),
    ...topClauses(text, number).map((clause) => hierarchy(clause, text)),
  ]));
  return element('body', { eId: 'body' }, text.sections.length > 0 ? sections : topClauses(text, null).map((clause) => hierarchy(clause, text)));
}

/** `sec_3__para_3-1__subpara_3-1-2`: the eId of a clause is its way from the top. */
export function clauseEid(id: string, text: DocumentText): string {
  const parent = parentOf(id, text);
  const own = id.replaceAll('.', '-');
  if (parent) return `${clauseEid(parent.id, text)}__subpara_${own}`;
  const section = text.clauses.find((clause) => clause.id === id)?.section;
  return section ? `sec_${section}__para_${own}` : `para_${own}`;
}

/** Words with their references to clauses of the same act as `ref`. Articles of the Election Code are another work and stay words. */
export function withReferences(words: string, text: DocumentText): Xml[] {
  return splitReferences(words, text.language, text.clauses.map(({ id }) => id)).map((segment) => {
    if (segment.target?.kind !== 'clause') return xmlText(segment.text);
    return element('ref', { href: `#${clauseEid(segment.target.id, text)}` }, [xmlText(segment.text)]);
  });
}

function topClauses(text: DocumentText, section: string | null): Clause[] {
  return text.clauses.filter((clause) => clause.section === section && !parentOf(clause.id, text));
}

function hierarchy(clause: Clause, text: DocumentText): Xml {
  const children = text.clauses.filter(({ id }) => parentOf(id, text)?.id === clause.id);
  const words = element('p', {}, withReferences(clause.text, text));
  const name = parentOf(clause.id, text) ? 'subparagraph' : 'paragraph';
  const content = children.length === 0 ? [element('content', {}, [words])] : [element('intro', {}, [words]), ...children.map((child) => hierarchy(child, text))];
  return element(name, { eId: clauseEid(clause.id, text) }, [element('num', {}, [xmlText(`${clause.id}.`)]), ...content]);
}

function parentOf(id: string, text: DocumentText): Clause | null {
  const above = id.split('.').slice(0, -1).join('.');
  return text.clauses.find((clause) => clause.id === above) ?? null;
}
