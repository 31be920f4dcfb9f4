/** What cites an article, in one group of links: rows of one election's plan, or places of one document. */
export type CitingGroup = {
  kind: 'rows' | 'places';
  /** Name of the election or document. */
  name: string;
  links: readonly { words: string; href: string }[];
};

/** The file `/data/law/cited.{language}.json`: for each article of the Election Code that a document cites, what cites it. */
export type CitingAnswer = Readonly<Record<string, readonly CitingGroup[]>>;

/**
 * What cites one article, out of that file; empty where nothing is known. Checked by hand, because it goes to browsers.
 * @throws Error when the answer is something else
 */
export function readCiting(answer: unknown, article: string): readonly CitingGroup[] {
  if (typeof answer !== 'object' || answer === null) throw new Error('the answer is no object');
  const groups: unknown = Object.hasOwn(answer, article) ? Object.getOwnPropertyDescriptor(answer, article)?.value : [];
  if (!Array.isArray(groups) || !groups.every(isGroup)) throw new Error(`what cites ${article} cannot be read`);
  return groups;
}

function isGroup(value: unknown): value is CitingGroup {
  return typeof value === 'object' && value !== null && 'kind' in value && (value.kind === 'rows' || value.kind === 'places')
    && 'name' in value && typeof value.name === 'string' && 'links' in value && Array.isArray(value.links) && value.links.every(isLink);
}

function isLink(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'words' in value && typeof value.words === 'string' && 'href' in value && typeof value.href === 'string';
}
