import { z } from 'zod';

/** What can have happened to a text on its way to the portal. */
export const errataKinds = ['broken-word', 'letter-spacing', 'look-alike', 'space', 'quotation-mark', 'white-space', 'not-part', 'kept'] as const;

/** One of {@link errataKinds}. */
export type ErrataKind = (typeof errataKinds)[number];

/** The place name of an entry that is about the text from beginning to end. */
export const wholeText = 'whole text';

const localized = z.strictObject({ az: z.string().trim().min(1), en: z.string().trim().min(1) });

const entry = z.strictObject({
  /** Where: title, adoption, preamble 2, section 3, clause 1.5, signatures, before, after or whole text; in the calendar plan heading 1, columns, row 2 law … */
  place: z.string().trim().min(1, 'the place is empty → Write for example clause 1.2'),
  /** As it stands in the file of content/sources. Lines of the received file are joined by a space. */
  received: z.string(),
  /** As the portal publishes it; stands exactly once in that place. Empty for not-part. */
  published: z.string(),
  kind: z.enum(errataKinds, { error: `this kind is unknown → Write one of ${errataKinds.join(', ')}` }),
  /** For readers; needed for kept and not-part. */
  note: localized.optional(),
}).superRefine((value, context) => {
  const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  if ((value.kind === 'kept' || value.kind === 'not-part') && !value.note) say('note', `an entry of kind ${value.kind} has no note → Say why in az and en`);
  if (value.kind === 'kept' && value.received !== value.published) say('published', 'kept means that nothing was changed → Write the same words as in received, or choose another kind');
  if (value.kind === 'not-part' && value.published !== '') say('published', 'what is not part of the act is not published → Write ""');
  if (value.kind === 'not-part' && value.place !== 'before' && value.place !== 'after') say('place', 'lines that are not part of the act stand before or after it → Write before or after');
  if (value.kind === 'not-part' && value.received === '') say('received', 'nothing is left out here → Write the words of the received file');
  if (value.kind === 'white-space' && value.place !== wholeText) say('place', `a white-space entry is about the whole text → Write ${wholeText}`);
  if (value.kind !== 'white-space' && value.kind !== 'not-part' && value.published === '') say('published', 'the published words are missing → Copy them from the published text');
  if (value.kind !== 'white-space' && value.kind !== 'kept' && value.received === value.published) say('received', 'received and published are equal → Write what the received file really has, or use the kind kept');
});

/** What `content/errata/<name>.yaml` may hold. */
export const ledgerSchema = z.strictObject({
  /** File name in content/sources. */
  source: z.string().regex(/^[a-z0-9.-]+\.txt$/, 'this is not a file name of content/sources → Write the name with .txt'),
  title: localized,
  entries: z.array(entry),
});

/** One repair, or one peculiarity that was left as it is. */
export type ErrataEntry = z.infer<typeof entry>;

/** All entries about one received file. */
export type ErrataLedger = z.infer<typeof ledgerSchema>;
