import type { Clause } from './document';

/** The clause that a clause stands below (3.1.1 below 3.1), or null where it stands below none. */
export function parentId(id: string, clauses: readonly Clause[]): string | null {
  const above = id.split('.').slice(0, -1).join('.');
  return clauses.some((clause) => clause.id === above) ? above : null;
}

/**
 * `sec_3__para_3-1__subpara_3-1-2`: the eId of a clause is its way from the top.
 * Source: OASIS Akoma Ntoso Naming Convention Version 1.0, section 5.
 */
export function clauseEid(id: string, clauses: readonly Clause[]): string {
  const parent = parentId(id, clauses);
  const own = id.replaceAll('.', '-');
  if (parent !== null) return `${clauseEid(parent, clauses)}__subpara_${own}`;
  const section = clauses.find((clause) => clause.id === id)?.section;
  return section ? `sec_${section}__para_${own}` : `para_${own}`;
}
