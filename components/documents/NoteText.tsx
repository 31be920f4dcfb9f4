import type { NotePart } from '@/lib/documents/changes-notes';

type Props = { parts: readonly NotePart[] };

/** A note of the editors, in the language of the page; Azerbaijani words that an English one quotes are marked as such. */
export function NoteText({ parts }: Props) {
  return parts.map(({ text, official }, index) => (official ? <span key={index} lang="az">{text}</span> : text));
}
