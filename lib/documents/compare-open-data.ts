import { z } from 'zod';
import { allChanges, type Change, type Passage, type VersionComparison } from './change';
import { changeKinds, changeRules } from './change-rules';
import type { TextOrigin } from './origin';
import { translationNotice } from './open-data';

const bilingual = z.strictObject({ az: z.string(), en: z.string() });
const decision = z.strictObject({ decision: z.string().nullable(), date: z.string().nullable() });
const version = z.strictObject({
  version: z.string().describe('Id of the version, as in its address'),
  page: z.url().describe('The text as published'),
  received: z.strictObject({ url: z.url(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }).describe('The file it was made from, as received'),
});
const passage = z.union([
  z.strictObject({ kept: z.string() }),
  z.strictObject({ removed: z.string(), added: z.string(), change: z.string().nullable().describe('Id of the change; null in the translation, which has no changes of its own') }),
]);

/** The file `/data/documents/{document}/compare/{from}/{to}.json`. */
export const comparisonJsonSchema = z.strictObject({
  document: z.string().describe('Id of the document, as in its address'),
  title: bilingual,
  from: version.describe('The older version'),
  to: version.describe('The newer version'),
  page: z.url(),
  status: z.strictObject({ az: z.literal('official'), en: z.literal('unofficial-translation') }),
  notice: z.string().describe('Goes with every copy of the English words'),
  decisions: z.array(decision).describe('Amending decisions between the two: a change whose decision is null was made by one of them, and it is not known by which'),
  counts: z.strictObject({ amendment: z.int(), unresolved: z.int(), spelling: z.int(), format: z.int() }).describe('Changes of each kind'),
  changes: z.array(z.strictObject({
    id: z.string().describe('Anchor on the page'),
    place: z.string().describe('clause 2.1, preamble 2, section 3, title, adoption or signatures; in the newer text, of a removed place in the older'),
    form: z.enum(['words', 'added', 'removed', 'moved']).describe('words: some words changed; otherwise the whole place'),
    removed: z.string(),
    added: z.string(),
    kind: z.enum(changeKinds).describe('amendment: of substance; unresolved: the sources do not tell'),
    rule: z.enum(changeRules).describe('The rule it falls under; an editor confirmed the kind'),
    note: bilingual.nullable().describe('Why it is of this kind'),
    decision: decision.nullable().describe('null: not known'),
    moved: z.strictObject({ direction: z.enum(['to', 'from']), place: z.string() }).nullable().describe('The same words stand, or stood, in another place'),
  })).describe('Changes of the official text, in order'),
  places: z.array(z.strictObject({
    place: z.string(),
    from: z.string().nullable().describe('Its name in the older text; null where it is new'),
    outcome: z.enum(['same', 'changed', 'added', 'removed', 'moved']),
    kind: z.enum(changeKinds).nullable().describe('The weightiest kind of its changes'),
    translationOnly: z.boolean().describe('Only the translation reads otherwise'),
    az: z.array(passage).describe('Kept and removed are the older text, kept and added the newer, to the letter'),
    en: z.array(passage),
  })).describe('Every place of the two texts, in the order of the newer'),
});

/** What {@link comparisonJsonSchema} describes. */
export type ComparisonJson = z.infer<typeof comparisonJsonSchema>;

/** Where a comparison and its two texts are published. */
export type ComparisonOrigin = { page: string; from: TextOrigin; to: TextOrigin };

/** A comparison as open data. */
export function toComparisonJson(comparison: VersionComparison, origin: ComparisonOrigin): ComparisonJson {
  const { document, from, to, decisions, places } = comparison;
  const changes = allChanges(comparison);
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  const end = (id: string, { page, received, sha256 }: TextOrigin) => ({ version: id, page, received: { url: received, sha256 } });
  return {
    document: document.id, title: document.title,
    from: end(from.id, origin.from), to: end(to.id, origin.to), page: origin.page,
    status: { az: 'official', en: 'unofficial-translation' }, notice: translationNotice,
    decisions: [...decisions],
    counts: { amendment: count('amendment'), unresolved: count('unresolved'), spelling: count('spelling'), format: count('format') },
    changes: changes.map(({ id, place, form, removed, added, kind, rule, note, decision: made, moved }) => ({ id, place, form, removed, added, kind, rule, note, decision: made, moved })),
    places: places.map(({ place, from: before, outcome, kind, translationOnly, az, en }) => ({
      place, from: before, outcome, kind, translationOnly, az: az.map(toPassage), en: en.map(toPassage),
    })),
  };
}

function toPassage(passage: Passage): ComparisonJson['places'][number]['az'][number] {
  if (passage.kind === 'kept') return { kept: passage.text };
  return { removed: passage.removed, added: passage.added, change: passage.change?.id ?? null };
}
