/** One thing that is wrong in a content file, in words an editor can act on. */
export type Problem = {
  /** Path from the project's root, e.g. `content/elections/x/precincts.csv`. */
  file: string;
  /** 1-based line, or null when the whole file is meant. */
  line: number | null;
  /** The field as the editor knows it, e.g. `lat` or `items[3].terms[0].published.until`. */
  field: string | null;
  /** What is wrong, quoting what was read. */
  problem: string;
  /** What to write instead. */
  remedy: string;
};

/** Thrown by content loaders. Carries every problem found, so that all can be listed at once. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: Problem | readonly Problem[]) {
    const list = 'file' in problems ? [problems] : problems;
    super(list.map(formatProblem).join('\n'));
    this.name = 'ContentError';
    this.problems = list;
  }
}

/** `content/elections/x/precincts.csv:14: lat: 91.2 is not a latitude. Write a number between -90 and 90.` */
export function formatProblem({ file, line, field, problem, remedy }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  return `${place}: ${field ? `${field}: ` : ''}${problem}. ${remedy}`;
}
