import { existsSync } from 'node:fs';
import path from 'node:path';
import { ContentError, type Problem } from '@/lib/content-error';
import type { Document } from '@/lib/documents/document';
import { checkRelatedRows, relatedRowsSchema, type PlanDays, type RelatedRows } from '@/lib/documents/related-rows';
import { loadPlan } from './calendar';
import { loadDocuments } from './documents';
import { loadElection } from './elections';
import { fieldName, readYaml } from './read-yaml';
import { remember } from './remember';

/**
 * The connections of an act's clauses with rows of calendar plans that editors wrote, in the order of the file; none where there
 * is no related-rows.yaml.
 * @throws ContentError naming everything that is wrong, with line and field
 */
export function loadRelatedRows(document: Document): readonly RelatedRows[] {
  const file = `content/documents/${document.id}/related-rows.yaml`;
  if (!existsSync(path.join(process.cwd(), file))) return [];
  return remember([file], () => readRelatedRows(file, document));
}

/** Reads the connections of every act. @throws ContentError naming everything that is wrong in any of them */
export function checkAllRelatedRows(): void {
  const problems: Problem[] = [];
  for (const document of loadDocuments()) {
    try {
      loadRelatedRows(document);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new ContentError(problems);
}

function readRelatedRows(file: string, document: Document): readonly RelatedRows[] {
  const { value, lineOf } = readYaml(file, relatedRowsSchema);
  const problems = checkRelatedRows(value.related, document, planDays).map(({ path: at, problem, remedy }): Problem => ({ file, line: lineOf(at), field: fieldName(at), problem, remedy }));
  if (problems.length > 0) throw new ContentError(problems);
  return value.related;
}

function planDays(id: string): PlanDays | null {
  const election = loadElection(id);
  const plan = election && loadPlan(election);
  if (!election || !plan || election.votingDay === 'today') return null;
  const terms = plan.items.flatMap((item) => item.terms.map(({ id: term, published }): [string, string | null] => [term, (published?.until ?? published?.from)?.slice(0, 10) ?? null]));
  return { votingDay: election.votingDay, terms: new Map(terms) };
}
