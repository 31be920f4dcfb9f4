/**
 * Addresses of the open data of a version in Azerbaijani and English.
 * @param href address of the version's page, e.g. `/en/documents/foreigners-instruction/2024-06-27`
 */
export function documentTextUrls(href: string): [az: string, en: string] {
  const [document = '', version = ''] = href.split('/').slice(-2);
  return [`/data/documents/${document}/${version}.az.json`, `/data/documents/${document}/${version}.en.json`];
}

/**
 * The clauses out of a version's open data. Small on purpose: it goes to browsers, which need two fields.
 * @throws Error when the answer is something else
 */
export function readClauses(answer: unknown): { id: string; text: string }[] {
  const clauses = isRecord(answer) ? answer['clauses'] : null;
  if (!Array.isArray(clauses)) throw new Error('the answer has no clauses');
  return clauses.map((clause: unknown) => {
    if (!isRecord(clause) || typeof clause['id'] !== 'string' || typeof clause['text'] !== 'string') throw new Error('a clause has no id or no text');
    return { id: clause['id'], text: clause['text'] };
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
