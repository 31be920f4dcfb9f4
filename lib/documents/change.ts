import type { Bilingual } from '@/lib/locale';
import { proposals, ruleOf, changeKinds, type ChangeKind, type ChangeRule } from './change-rules';
import { entriesFor, entryOf } from './changes-entry';
import type { ChangeEntry } from './changes-schema';
import { anchorOf } from './cited';
import { alignPlaces, wordsOf, type PlacePair } from './compare-align';
import { findMoves, moveKey, type Move } from './compare-moves';
import { compareWords } from './compare-words';
import type { DecisionRef, Document, DocumentVersion, Place } from './document';

export type { ChangeKind } from './change-rules';

/** One change of the official text, classified. */
export type Change = {
  /** Anchor on the page of the comparison, and its name in the files: place and ordinal, `4.1.2-2`. */
  id: string;
  /** Name of the place in the newer text; of a removed one in the older. */
  place: string;
  /** `words`: some words changed; `added`, `removed`: the whole place; `moved`: it got another number. */
  form: 'words' | 'added' | 'removed' | 'moved';
  removed: string;
  added: string;
  kind: ChangeKind;
  /** The rule it falls under; what the rule proposes is the kind until an editor says otherwise. */
  rule: ChangeRule;
  /** Whether an editor confirmed the kind in changes.yaml; published content has no other. */
  confirmed: boolean;
  /** Why it is of this kind; null only while no editor has said so. */
  note: Bilingual | null;
  /** The amending decision that made it; null where that is not known. */
  decision: DecisionRef | null;
  /** The same words went to, or came from, another place. */
  moved: Move | null;
};

/** A piece of both versions of one language. `change` is null in the translation, which has no changes of its own. */
export type Passage = { kind: 'kept'; text: string } | { kind: 'changed'; removed: string; added: string; change: Change | null };

/** What became of one place of an act. */
export type PlaceComparison = {
  /** Name in the newer text; of a removed place in the older: `clause 2.1`. */
  place: string;
  /** Its anchor on the page of the comparison: `2.1`; a removed clause whose number another clause has now, `2.1-before`. */
  anchor: string;
  /** Name in the older text; null for an added place. */
  from: string | null;
  outcome: 'same' | 'changed' | 'added' | 'removed' | 'moved';
  /** The weightiest kind among its changes; null where the official words are the same. */
  kind: ChangeKind | null;
  /** The decision that made all of its changes; null where that is not known, or where there is none. */
  decision: DecisionRef | null;
  /** Changes of the official text, in order. */
  changes: readonly Change[];
  az: readonly Passage[];
  en: readonly Passage[];
  /** The translation has other words although the official text has the same. */
  translationOnly: boolean;
};

/** All that differs between two versions of an act. */
export type VersionComparison = {
  document: Document;
  /** The older version. */
  from: DocumentVersion;
  /** The newer version. */
  to: DocumentVersion;
  /** The amending decisions between the two: a change whose `decision` is null was made by one of them. */
  decisions: readonly DecisionRef[];
  /** In the order of the newer text; what was removed stands where it stood. */
  places: readonly PlaceComparison[];
};

/**
 * Compares two versions of an act, place by place and word by word, with what the editors say of each change.
 * @param fromId the older version
 * @param toId the newer version
 * @throws Error when there is no such version, or the first is not the older one
 */
export function compareVersions(document: Document, fromId: string, toId: string): VersionComparison {
  const [from, to] = [fromId, toId].map((id) => document.versions.find((version) => version.id === id));
  if (!from || !to) throw new Error(`${document.id} has no version ${from ? toId : fromId}`);
  if (document.versions.indexOf(from) >= document.versions.indexOf(to)) throw new Error(`${fromId} is not older than ${toId}`);
  const known = { entries: entriesFor(document, from, to), decisions: decisionsBetween(from, to) };
  const pairs = alignPlaces(from.texts.az.places, to.texts.az.places);
  const moves = findMoves(pairs);
  const places = pairs.map((pair) => comparePlace(pair, { from, to, ...known, moves }));
  return { document, from, to, decisions: known.decisions, places };
}

/** Every change of a comparison, in the order of the page. */
export function allChanges({ places }: Pick<VersionComparison, 'places'>): Change[] {
  return places.flatMap(({ changes }) => [...changes]);
}

/** The weightiest of some kinds: an amendment before what is unresolved, that before spelling and form; null for none. */
export function weightiest(kinds: readonly ChangeKind[]): ChangeKind | null {
  return changeKinds.find((kind) => kinds.includes(kind)) ?? null;
}

/** Decisions that the newer version names and the older does not. */
function decisionsBetween(from: DocumentVersion, to: DocumentVersion): DecisionRef[] {
  const earlier = new Set(from.amendedBy.map(({ decision, date }) => `${decision} ${date}`));
  return to.amendedBy.filter(({ decision, date }) => !earlier.has(`${decision} ${date}`)).map(({ decision, date }) => ({ decision, date }));
}

type Given = { from: DocumentVersion; to: DocumentVersion; entries: readonly ChangeEntry[]; decisions: readonly DecisionRef[]; moves: ReadonlyMap<string, Move> };

function comparePlace(pair: PlacePair, given: Given): PlaceComparison {
  const place = pair.to?.place ?? pair.from?.place ?? '';
  const english = {
    from: given.from.texts.en.places.find((candidate) => candidate.place === pair.from?.place),
    to: given.to.texts.en.places.find((candidate) => candidate.place === pair.to?.place),
  };
  const outcome = outcomeOf(pair);
  const anchor = anchorOf(place) + (outcome === 'removed' && given.to.texts.az.places.some((other) => other.place === place) ? '-before' : '');
  const changes: Change[] = [];
  const add = (form: Change['form'], removed: string, added: string) => {
    const change = toChange({ id: `${anchor}-${changes.length + 1}`, place, form, removed, added }, given);
    changes.push(change);
    return change;
  };
  if (outcome === 'moved') add('moved', '', '');
  const form = outcome === 'added' || outcome === 'removed' ? outcome : 'words';
  const az = passages(pair.from ?? undefined, pair.to ?? undefined).map((passage): Passage => (
    passage.kind === 'kept' ? passage : { ...passage, change: add(form, passage.removed, passage.added) }
  ));
  const en = passages(english.from, english.to).map((passage): Passage => (passage.kind === 'kept' ? passage : { ...passage, change: null }));
  const decision = changes[0]?.decision ?? null;
  return {
    place, anchor, from: pair.from?.place ?? null, outcome, changes, az, en,
    kind: weightiest(changes.map(({ kind }) => kind)),
    decision: changes.every((change) => change.decision?.decision === decision?.decision) ? decision : null,
    translationOnly: changes.length === 0 && en.some(({ kind }) => kind === 'changed'),
  };
}

function outcomeOf({ from, to }: PlacePair): PlaceComparison['outcome'] {
  if (!from) return 'added';
  if (!to) return 'removed';
  if (from.place !== to.place) return 'moved';
  return wordsOf(from) === wordsOf(to) ? 'same' : 'changed';
}

function passages(from: Place | undefined, to: Place | undefined) {
  return compareWords(wordsOf(from) ?? '', wordsOf(to) ?? '');
}

function toChange(found: Pick<Change, 'id' | 'place' | 'form' | 'removed' | 'added'>, { entries, decisions, moves }: Given): Change {
  const rule = ruleOf(found);
  const entry = entryOf(found, entries);
  const only = decisions.length === 1 ? decisions[0] ?? null : null;
  return {
    ...found, rule,
    kind: entry?.kind ?? proposals[rule],
    confirmed: entry !== undefined,
    note: entry?.note ?? null,
    decision: decisions.find(({ decision }) => decision !== null && decision === entry?.decision) ?? only,
    moved: moves.get(moveKey(found)) ?? null,
  };
}
