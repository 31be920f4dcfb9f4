import type { ErrataKind } from './errata';

/** A place of a received text that looks damaged; `kind` is the errata kind that its repair would have. */
export type Suspicion = { line: number; kind: ErrataKind; words: string; why: string };

const signs: readonly { kind: ErrataKind; pattern: RegExp; why: string }[] = [
  { kind: 'broken-word', pattern: /[\p{L}\d]+-\s*$/gu, why: 'a word goes on in the next line' },
  { kind: 'broken-word', pattern: /\p{L}+\u00ad\p{L}*/gu, why: 'a hidden hyphen inside a word' },
  { kind: 'letter-spacing', pattern: /(?<![\p{L}\d])(?:\p{L} ){3,}\p{L}(?!\p{L})/gu, why: 'letters with spaces between them' },
  { kind: 'look-alike', pattern: /\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}]+\p{L}*/gu, why: 'letters of another alphabet' },
  { kind: 'space', pattern: /\p{L}[,;:)](?=\p{L})\p{L}+|[)”]\d+/gu, why: 'a space seems to be missing' },
  { kind: 'space', pattern: /\p{L}+\s+[,;](?=\s|$)/gu, why: 'a space too many' },
];

/** Everything in a received text that looks like damage of its transcription, in the order of its lines. Nothing is repaired. */
export function suspicionsIn(received: string): Suspicion[] {
  return received.split(/\r?\n/).flatMap((line, index) => signs.flatMap(({ kind, pattern, why }) => (
    [...line.matchAll(pattern)].map((match) => ({ line: index + 1, kind, words: match[0].trim(), why }))
  )));
}
