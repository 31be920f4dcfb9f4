import { ContentError } from '@/lib/content-error';
import { checkPages, checkTerms, pagesSchema, termsSchema, type SearchFault, type SearchPage, type SearchTerm } from '@/lib/search/content-schema';
import { electionsWithCameras, electionsWithPlan, loadElections } from './elections';
import { fieldName, readYaml, type YamlContent } from './read-yaml';
import { remember } from './remember';

const PAGES = 'content/search/pages.yaml';
const TERMS = 'content/search/terms.yaml';

/** The pages and tools that the search names. @throws ContentError naming everything that is wrong in the file */
export function loadSearchPages(): SearchPage[] {
  return remember([PAGES], () => {
    const content = readYaml(PAGES, pagesSchema);
    stopAt(checkPages(content.value.pages), content);
    return content.value.pages;
  });
}

/** The words that mean the same. @throws ContentError naming everything that is wrong in the file */
export function loadSearchTerms(): SearchTerm[] {
  return remember([TERMS], () => {
    const content = readYaml(TERMS, termsSchema);
    stopAt(checkTerms(content.value.terms), content);
    return content.value.terms;
  });
}

/**
 * An address of the two files with its parts filled in; null where there is no such election.
 * {cameras} is the rehearsal where there is one: only there something runs between elections.
 */
export function fillAddress(address: string): string | null {
  const cameras = electionsWithCameras();
  const ids: Readonly<Record<string, string | undefined>> = {
    plan: electionsWithPlan()[0]?.id,
    cameras: (cameras.find(({ rehearsal }) => rehearsal) ?? cameras[0])?.id,
    presidential: loadElections().find(({ kind }) => kind === 'presidential')?.id,
    parliamentary: loadElections().find(({ kind }) => kind === 'parliamentary')?.id,
    rehearsal: loadElections().find(({ rehearsal }) => rehearsal)?.id,
  };
  let complete = true;
  const filled = address.replace(/\{(\w+)\}/g, (_, part: string) => {
    if (ids[part] === undefined) complete = false;
    return ids[part] ?? '';
  });
  return complete ? filled : null;
}

/**
 * Checks that terms lead to pages that the search knows.
 * @param known addresses without the language
 * @throws ContentError
 */
export function checkTermTargets(known: ReadonlySet<string>): void {
  const content = readYaml(TERMS, termsSchema);
  stopAt(content.value.terms.flatMap(({ id, first }, index): SearchFault[] => {
    const address = first === undefined ? null : fillAddress(first);
    if (address === null || known.has(address)) return [];
    return [{ path: ['terms', index, 'first'], problem: `${id} leads to ${address}, which the search does not know`, remedy: 'Write the address of a row, executor, document, election or path, or of a page in pages.yaml' }];
  }), content);
}

function stopAt(faults: readonly SearchFault[], { file, lineOf }: YamlContent<unknown>): void {
  if (faults.length === 0) return;
  throw new ContentError(faults.map(({ path, problem, remedy }) => ({ file, line: lineOf(path), field: fieldName(path), problem, remedy })));
}
