import { z } from 'zod';
import { changeKinds } from './change-rules';

const words = z.string({ error: 'words are missing here → Write the text between quotation marks' }).trim().min(1, 'the text is empty → Write the words readers shall see');
const localized = z.strictObject({ az: words, en: words }, { error: 'both languages are needed → Write az: and en: below it' });
const versionId = z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/, 'a version is named by a day or a year → Write the id of a version in document.yaml, in quotation marks');
const place = z.string().regex(/^(?:title|adoption|signatures|preamble \d+|section \d+|clause \d+(?:\.\d+)*)$/, 'this is not a place of an act → Write for example clause 2.1, preamble 2, section 3, title, adoption or signatures');

const entry = z.strictObject({
  /** Where: clause 2.1, preamble 2, section 3, title, adoption or signatures. A clause that got another number stands under the new one. */
  place,
  /** `words` (may be left out): some words changed. `added`, `removed`: the whole place came or went. `moved`: it got another number. */
  form: z.enum(['words', 'added', 'removed', 'moved'], { error: 'this form is unknown → Write words, added, removed or moved' }).default('words'),
  /** For `moved`: the place in the older text. */
  from: place.optional(),
  /** For `words`: what the older text has and the newer has not. Copy it from the message of check-content. */
  removed: z.string().default(''),
  /** For `words`: what the newer text has and the older has not. */
  added: z.string().default(''),
  /** amendment: of substance. spelling: the same said, written otherwise. format: title, note of adoption, shape of marks. unresolved: the sources do not tell. */
  kind: z.enum(changeKinds, { error: `this kind is unknown → Write one of ${changeKinds.join(', ')}` }),
  /** Number of the amending decision, only where a source says so; null where it is not known. */
  decision: z.string().regex(/^\d+\/\d+(-\d+)?$/, 'this is not the number of a decision → Write it as in document.yaml, for example 14/50, or null').nullable().default(null),
  /** Why it is of this kind: a sentence for readers. */
  note: localized,
}).superRefine((value, context) => {
  const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  if (value.form === 'words' && value.removed === '' && value.added === '') say('removed', 'neither removed nor added words are given → Copy them from the message of check-content, or write form: added or removed for a whole place');
  if (value.form !== 'words' && (value.removed !== '' || value.added !== '')) say('form', `form ${value.form} is about a whole place → Leave out removed and added`);
  if ((value.form === 'moved') !== (value.from !== undefined)) say('from', 'from belongs to form: moved → Write from: and the older place there, and nowhere else');
});

/** What `content/documents/<id>/changes.yaml` may hold. */
export const changesSchema = z.strictObject({
  /** One for each version and the one before it; one for a longer step only where a change there is not in the steps between. */
  comparisons: z.array(z.strictObject({
    /** Id of the older version. */
    from: versionId,
    /** Id of the newer version. */
    to: versionId,
    changes: z.array(entry),
  })),
});

/** What an editor says of one change. */
export type ChangeEntry = z.infer<typeof entry>;

/** What an editor says of all changes from one version to a later one. */
export type ClassifiedComparison = z.infer<typeof changesSchema>['comparisons'][number];
