import { clauseEid, parentId } from './akoma-ids';
import { compareNumbers } from './cited';
import type { Clause, DocumentText, DocumentVersion } from './document';
import { fingerprint } from './fingerprint';
import { dayInText } from './names';
import { splitReferences } from './references';
import type { RemovedClause } from './removed';
import { element, xmlText, type Xml } from './xml';

/** A clause of the text, or one that an earlier received text had and this one has not: `last` is the newest that has it. */
type Branch = { clause: Clause; last: DocumentVersion | null };
type Given = { text: DocumentText; official: DocumentText; branches: readonly Branch[] };

/**
 * The body: sections, in them paragraphs, in these the clauses below them (3.1.1 below 3.1). A removed clause is a
 * placeholder of status `removed`, without its former words, where its number belongs.
 * @param official the Azerbaijani text, whose words the fingerprints are of
 */
export function akomaBody(text: DocumentText, official: DocumentText, removed: readonly RemovedClause[]): Xml {
  const branches = [...text.clauses.map((clause) => ({ clause, last: null })), ...removed.map(({ clause, last }) => ({ clause, last }))]
    .sort((a, b) => compareNumbers(a.clause.id, b.clause.id));
  const given = { text, official, branches };
  const sections = text.sections.map(({ number, heading }) => ({ number, xml: element('section', { eId: `sec_${number}` }, [
    element('num', {}, [xmlText(`${number}.`)]),
    element('heading', {}, [xmlText(heading)]),
    ...topBranches(number, given),
  ]) }));
  const ordered = [...sections, ...removedSections(given)].sort((a, b) => compareNumbers(a.number, b.number));
  return element('body', { eId: 'body' }, [...topBranches(null, given), ...ordered.map(({ xml }) => xml)]);
}

/** Words with their references to clauses of the same act as `ref`. Articles of the Election Code are another work and stay words. */
export function withReferences(words: string, text: DocumentText): Xml[] {
  return splitReferences(words, text.language, text.clauses.map(({ id }) => id)).map((segment) => {
    if (segment.target?.kind !== 'clause') return xmlText(segment.text);
    return element('ref', { href: `#${clauseEid(segment.target.id, text.clauses)}` }, [xmlText(segment.text)]);
  });
}

function topBranches(section: string | null, given: Given): Xml[] {
  const clauses = given.branches.map(({ clause }) => clause);
  return given.branches.filter(({ clause }) => clause.section === section && parentId(clause.id, clauses) === null).map((branch) => hierarchy(branch, given));
}

/** Sections of which nothing is left: only their removed clauses tell of them. */
function removedSections({ text, branches }: Given): { number: string; xml: Xml }[] {
  const known = new Set(text.sections.map(({ number }) => number));
  const numbers = [...new Set(branches.flatMap(({ clause: { section } }) => (section === null || known.has(section) ? [] : [section])))];
  return numbers.map((number) => ({ number, xml: element('section', { eId: `sec_${number}`, status: 'removed' }, [
    element('num', {}, [xmlText(`${number}.`)]),
    placeholder('section', branches.find(({ clause }) => clause.section === number)?.last ?? null, text),
  ]) }));
}

function hierarchy(branch: Branch, given: Given): Xml {
  const { clause, last } = branch;
  const clauses = given.branches.map((other) => other.clause);
  const parent = parentId(clause.id, clauses);
  const eId = clauseEid(clause.id, clauses);
  const name = parent === null ? 'paragraph' : 'subparagraph';
  const num = element('num', {}, [xmlText(`${clause.id}.`)]);
  if (last) return element(name, { eId, status: 'removed' }, [num, placeholder('clause', last, given.text)]);
  const words = element('p', {}, withReferences(clause.text, given.text));
  const children = given.branches.filter((other) => parentId(other.clause.id, clauses) === clause.id);
  const content = children.length === 0 ? [element('content', {}, [words])] : [element('intro', {}, [words]), ...children.map((child) => hierarchy(child, given))];
  return element(name, { eId, ...fingerprintOf(clause.id, given.official) }, [num, ...content]);
}

/** An attribute of the portal's own namespace, which the standard allows on every element. */
function fingerprintOf(id: string, official: DocumentText): Record<string, string> {
  const words = official.clauses.find((clause) => clause.id === id)?.text;
  return words === undefined ? {} : { 'portal:fingerprint': fingerprint(words) };
}

/** The standard's `removed` is for what is in the file and not in the act; that the words are the editor's is said by `editorial`. */
function placeholder(what: 'section' | 'clause', last: DocumentVersion | null, { language }: DocumentText): Xml {
  const day = last ? dayInText(last.id, language) : '';
  const words = language === 'az'
    ? `Bu ${what === 'section' ? 'bölmə' : 'bənd'} ${day} tarixli mətndə var idi, bu mətndə yoxdur.`
    : `This ${what} stood in the text of ${day}; this text does not have it.`;
  return element('content', {}, [element('p', {}, [element('remark', { status: 'editorial' }, [xmlText(words)])])]);
}
