import { sha256Hex } from '@/lib/sha256';

/** How many hexadecimal digits of the hash a citation carries. */
const DIGITS = 8;

/**
 * A short fingerprint of a clause's official words: the first eight hexadecimal digits of the SHA-256 of the words in UTF-8,
 * without the clause's number and without a line end. It tells whether words seen elsewhere are the ones that were cited.
 * @param words the text of the clause in Azerbaijani, as published
 */
export function fingerprint(words: string): string {
  return sha256Hex(words.normalize('NFC')).slice(0, DIGITS);
}
