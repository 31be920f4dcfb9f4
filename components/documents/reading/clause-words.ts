import { documentTextUrls, readClauses } from '@/lib/documents/clause-answer';

/** A clause of the version that is being read, in both languages. */
export type KnownClause = { id: string; az: string; en: string };

/** All clauses of the act on this page; null where the page does not hold the act, as on the page of one clause. */
export function clausesOnPage(): KnownClause[] | null {
  const act = document.querySelector('#act');
  if (!act) return null;
  const words = [...act.querySelectorAll<HTMLElement>('[data-words]')].filter((element) => /^\d/.test(element.dataset.words ?? '') && !element.closest('[data-added], [data-removed]'));
  const ids = [...new Set(words.map((element) => element.dataset.words ?? ''))];
  const textOf = (id: string, language: string) => words.find((element) => element.dataset.words === id && element.closest('[lang]')?.getAttribute('lang') === language)?.textContent ?? '';
  return ids.map((id) => ({ id, az: textOf(id, 'az'), en: textOf(id, 'en') }));
}

/**
 * All clauses of a version from its open data.
 * @param href address of the version, e.g. `/az/documents/foreigners-instruction/2024-06-27`
 * @throws Error when an answer does not come or is not what it should be
 */
export async function fetchClauses(href: string): Promise<KnownClause[]> {
  const [az, en] = await Promise.all(documentTextUrls(href).map(async (url) => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return readClauses(await response.json());
  }));
  return (az ?? []).map(({ id, text }) => ({ id, az: text, en: en?.find((other) => other.id === id)?.text ?? '' }));
}
