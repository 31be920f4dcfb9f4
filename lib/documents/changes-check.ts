import { allChanges, compareVersions, type Change } from './change';
import { isAbout } from './changes-entry';
import { strayQuotes } from './changes-notes';
import type { ClassifiedComparison } from './changes-schema';
import type { Document } from './document';

/** Something wrong between the texts and changes.yaml. `at` leads to the field in that file; empty where nothing stands there yet. */
export type ChangesProblem = { at: PropertyKey[]; problem: string; remedy: string };

/**
 * Holds what changes.yaml says against the texts: every change must be in it, and everything in it must be a change.
 * @param document with texts that are themselves right
 */
export function checkChanges(document: Document): ChangesProblem[] {
  const wrongSteps = document.classified.flatMap((_, index) => checkStep(document, index));
  if (wrongSteps.length > 0) return wrongSteps;
  const missing = pairsOf(document).flatMap(([from, to]) => missingEntries(document, from, to));
  return [...document.classified.flatMap((step, index) => strayEntries(document, step, index)), ...missing];
}

/** Every pair of versions, the older first; those that follow each other come before longer steps. */
export function pairsOf({ versions }: Pick<Document, 'versions'>): [from: string, to: string][] {
  const pairs = versions.flatMap((from, index) => versions.slice(index + 1).map((to, step) => ({ step, pair: [from.id, to.id] as [string, string] })));
  return pairs.sort((a, b) => a.step - b.step).map(({ pair }) => pair);
}

function checkStep(document: Document, index: number): ChangesProblem[] {
  const step = document.classified[index];
  const known = document.versions.map(({ id }) => id);
  if (!step) return [];
  const problems = (['from', 'to'] as const).filter((end) => !known.includes(step[end])).map((end): ChangesProblem => ({
    at: ['comparisons', index, end], problem: `there is no version ${step[end]}`, remedy: `Write one of ${known.join(', ')}`,
  }));
  if (problems.length > 0) return problems;
  if (known.indexOf(step.from) >= known.indexOf(step.to)) return [{ at: ['comparisons', index, 'to'], problem: `${step.to} is not later than ${step.from}`, remedy: 'Write the older version in from: and the newer in to:' }];
  const first = document.classified.findIndex(({ from, to }) => from === step.from && to === step.to);
  return first === index ? [] : [{ at: ['comparisons', index, 'from'], problem: `${step.from} and ${step.to} are compared twice`, remedy: 'Join the two into one' }];
}

function strayEntries(document: Document, step: ClassifiedComparison, index: number): ChangesProblem[] {
  const comparison = compareVersions(document, step.from, step.to);
  const changes = allChanges(comparison);
  const decisions = comparison.decisions.flatMap(({ decision }) => decision ?? []);
  return step.changes.flatMap((entry, position): ChangesProblem[] => {
    const at = ['comparisons', index, 'changes', position];
    const met = changes.find((change) => isAbout(entry, change));
    if (!met) return [{ at: [...at, 'place'], problem: `there is no such change in ${entry.place}`, remedy: hintFor(entry.place, changes) }];
    if (step.changes.findIndex((other) => isAbout(other, entry)) < position) return [{ at: [...at, 'place'], problem: `this change of ${entry.place} stands here twice`, remedy: 'Delete one of the two entries' }];
    const from = comparison.places.find(({ place }) => place === entry.place)?.from;
    if (entry.form === 'moved' && entry.from !== from) return [{ at: [...at, 'from'], problem: `${entry.place} was ${from ?? 'nowhere'} before`, remedy: `Write from: ${from ?? ''}` }];
    const [quoted] = strayQuotes(entry.note.en, entry.place, comparison);
    if (quoted !== undefined) return [{ at: [...at, 'note', 'en'], problem: `no text of ${entry.place} says “${quoted}”`, remedy: 'Quote the words between “ and ” as a text of either language has them, or leave the marks out' }];
    if (entry.decision === null || decisions.includes(entry.decision)) return [];
    return [{ at: [...at, 'decision'], problem: `${entry.decision} is no amending decision between the two versions`, remedy: `Write ${[...decisions, 'null'].join(' or ')}` }];
  });
}

function hintFor(place: string, changes: readonly Change[]): string {
  const own = changes.filter((change) => change.place === place);
  return own.length === 0 ? 'The two texts are the same there: delete the entry, or correct its place' : `The changes there are ${own.map((change) => `{ ${named(change)} }`).join(' and ')}`;
}

function missingEntries(document: Document, from: string, to: string): ChangesProblem[] {
  const comparison = compareVersions(document, from, to);
  const at = document.classified.findIndex((step) => step.from === from && step.to === to);
  const missing = allChanges(comparison).filter(({ confirmed }) => !confirmed);
  const origin = (change: Change) => comparison.places.find(({ place }) => place === change.place)?.from ?? null;
  const stated = missing.filter((change, index) => missing.findIndex((other) => named(other) === named(change)) === index);
  return stated.map((change) => ({
    at: at < 0 ? [] : ['comparisons', at, 'changes'],
    problem: `a change from ${from} to ${to} in ${change.place} is not classified`,
    remedy: `${at < 0 ? `Below comparisons: write - from: "${from}", to: "${to}" and changes:, and there` : 'Add below changes:'} - ${snippet(change, origin(change))}`,
  }));
}

/** An entry ready to be copied, with the kind that the rules propose; an editor confirms it by writing why. */
function snippet(change: Change, from: string | null): string {
  const origin = change.form === 'moved' ? `, from: ${from}` : '';
  return `{ ${named(change)}${origin}, kind: ${change.kind}, decision: null, note: { az: "", en: "" } }`;
}

function named({ place, form, removed, added }: Change): string {
  if (form !== 'words') return `place: ${place}, form: ${form}`;
  const words = Object.entries({ removed, added }).filter(([, text]) => text !== '').map(([key, text]) => `, ${key}: ${JSON.stringify(text.trim() || text)}`);
  return `place: ${place}${words.join('')}`;
}
