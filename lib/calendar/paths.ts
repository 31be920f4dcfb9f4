import { z } from 'zod';
import type { Bilingual } from '@/lib/locale';
import { startMs, type PlainDate } from '@/lib/time/baku';
import type { CalendarFault } from './check';
import { bilingualSchema, type CalendarContent, type Item, type Published, type Term } from './schema';
import { dayOf, hasTime } from './stamp';
import { termSpan, type Span } from './state';

/** Our own words in both languages. Unlike in calendar.yaml, `az` is ours too: the official wording stands under it. */
const wordsSchema = bilingualSchema;

/** One step of a path: one or more terms of the plan that somebody meets together. */
const stepSchema = z.strictObject({
  /** Ids of terms in calendar.yaml, e.g. [10-1, 10-2]. Their order is the order in which they are shown. */
  terms: z.array(z.string().regex(/^\d+-\d+$/, 'this is not a term id → Write row number and position as in calendar.yaml, e.g. 24-1'), { error: 'the list of terms is missing → Write e.g. terms: [7-1]' })
    .min(1, 'the step has no term → Write at least one id from calendar.yaml'),
  /** does: the reader has to do it. sees: others do it and it is posted or published for all. waits: others do it. */
  reader: z.enum(['does', 'sees', 'waits'], { error: 'this is not known → Write does (the reader does it), sees (others do it, and everyone can see it) or waits (others do it)' }),
  /** A short heading in plain words of ours; null where the plan's own words are short enough. It must not say more than they do. */
  heading: wordsSchema.nullable().default(null),
});

const pathSchema = z.strictObject({
  /** Part of the path's address, so it never changes: small English letters joined by hyphens. */
  id: z.string({ error: 'the id is missing → Write small English letters joined by hyphens, e.g. exit-poll' })
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'this is not an id → Write small English letters joined by hyphens, e.g. exit-poll'),
  /** What somebody wants to do, as an infinitive: it stands under “What do you want to do?”. */
  title: wordsSchema,
  /** One or two sentences to the reader: whom this is for, and what to mind. */
  lead: wordsSchema,
  /** The steps in the order in which somebody meets them; those with a date in the order of their dates. */
  steps: z.array(stepSchema).min(1, 'the path has no step → Write at least one'),
});

/** A whole `paths.yaml`. */
export const pathsSchema = z.strictObject({
  /** The paths in the order in which they are listed. */
  paths: z.array(pathSchema).min(1, 'there is no path → Write at least one, or remove the file'),
});

/** What a `paths.yaml` holds. */
export type PathsContent = z.infer<typeof pathsSchema>;
/** The plan read as somebody's own list of things to do. */
export type CalendarPath = z.infer<typeof pathSchema>;
/** One step of a path. */
export type PathStep = z.infer<typeof stepSchema>;
/** What a step asks of the reader. */
export type ReaderPart = PathStep['reader'];
/** The terms of a step that belong to one row, with that row. */
export type StepRow = { item: Item; terms: Term[] };

/** The paths of which a term is part, in their order. @param termId e.g. `7-1` */
export function pathsOfTerm(paths: readonly CalendarPath[], termId: string): CalendarPath[] {
  return paths.filter(({ steps }) => steps.some(({ terms }) => terms.includes(termId)));
}

/** Ids of all terms of a path, in the order of its steps. */
export function pathTerms(path: CalendarPath): string[] {
  return path.steps.flatMap(({ terms }) => terms);
}

/** A step's terms by row, in the order of the step. Ids that the plan does not have are left out. */
export function stepRows(step: PathStep, calendar: CalendarContent): StepRow[] {
  return calendar.items.flatMap((item) => {
    const terms = step.terms.flatMap((id) => item.terms.filter((term) => term.id === id));
    return terms.length > 0 ? [{ item, terms }] : [];
  });
}

/**
 * The row's own words as a step shows them above its terms: the beginning of the row where the terms are its lettered
 * sub-items, nothing where they have words of their own, otherwise the whole.
 */
export function stepWording({ item, terms }: StepRow): Bilingual | null {
  if (!terms.every(({ action }) => action)) return item.action;
  if (!terms.every(({ label }) => label)) return null;
  return { az: item.action.az.split('\n')[0] ?? '', en: item.action.en.split('\n')[0] ?? '' };
}

/** A dated term of a path with the step it belongs to: what may come next for somebody who follows the path. */
export type NextStep = Span & { step: PathStep; term: Term & { published: Published }; item: Item };

/** The dated terms of a path in the order of its steps. @param announcedOn day in Baku, see {@link termSpan} */
export function nextSteps(path: CalendarPath, calendar: CalendarContent, announcedOn: PlainDate | null): NextStep[] {
  return path.steps.flatMap((step) => stepRows(step, calendar).flatMap(({ item, terms }) => terms.flatMap((term) => {
    const { published, withdrawn } = term;
    const span = termSpan(published, announcedOn);
    return span && published && !withdrawn ? [{ ...span, step, item, term: { ...term, published } }] : [];
  })));
}

/** Anchor of a step on its path's page: the id of its first term. */
export function stepAnchor(step: PathStep): string {
  return step.terms[0] ?? '';
}

/** The day or moment by which a term is put in order: the end of a deadline, otherwise the beginning; null without a date. */
export function orderStamp(published: Published | null): string | null {
  return published && (published.kind === 'by' ? published.until : published.from);
}

/** Checks paths against the plan and themselves; returns everything that is wrong. */
export function checkPaths({ paths }: PathsContent, calendar: CalendarContent): CalendarFault[] {
  const known = new Map(calendar.items.flatMap(({ terms }) => terms.map((term) => [term.id, term])));
  return paths.flatMap((path, index) => [
    ...(paths.findIndex(({ id }) => id === path.id) === index ? [] : [{ path: ['paths', index, 'id'], problem: `${path.id} is there twice`, remedy: 'Give each path an id of its own' }]),
    ...checkTerms(path, ['paths', index, 'steps'], known),
    ...checkOrder(path, ['paths', index, 'steps'], known),
  ]);
}

function checkTerms({ steps }: CalendarPath, at: (string | number)[], known: ReadonlyMap<string, Term>): CalendarFault[] {
  const seen = new Set<string>();
  return steps.flatMap(({ terms }, step) => terms.flatMap((id, position) => {
    const path = [...at, step, 'terms', position];
    if (!known.has(id)) return [{ path, problem: `the plan has no term ${id}`, remedy: 'Write the id of a term in calendar.yaml' }];
    if (seen.has(id)) return [{ path, problem: `term ${id} is in this path twice`, remedy: 'Keep it in one step' }];
    seen.add(id);
    return [];
  }));
}

function checkOrder({ steps }: CalendarPath, at: (string | number)[], known: ReadonlyMap<string, Term>): CalendarFault[] {
  let latest: string | null = null;
  return steps.flatMap(({ terms }, step) => {
    const stamp = terms.map((id) => orderStamp(known.get(id)?.published ?? null)).filter((date) => date !== null).sort()[0];
    if (stamp === undefined) return [];
    const before = latest;
    latest = stamp;
    if (before === null || !isEarlier(stamp, before)) return [];
    return [{ path: [...at, step, 'terms'], problem: `this step of ${stamp} stands after one of ${before}`, remedy: 'Put steps with a date in the order of their dates' }];
  });
}

/** Where one of the two is a whole day, days are compared. */
function isEarlier(stamp: string, other: string): boolean {
  return hasTime(stamp) && hasTime(other) ? startMs(stamp) < startMs(other) : dayOf(stamp) < dayOf(other);
}
