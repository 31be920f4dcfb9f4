/**
 * The text that a checkpoint's signature signs, UTF-8, every line ended by a newline. Because `sha256` is the hash of the line before, and
 * that line holds the hash of the one before it, the signature covers everything above.
 * @param n number of the checkpoint's own entry
 * @param at its `at`
 * @param prev its `prev`: SHA-256 of the line before
 */
export function checkpointMessage(election: string, { n, at, prev }: { n: number; at: string; prev: string }): string {
  return `camera ledger checkpoint 1\nelection ${election}\nentry ${n}\nat ${at}\nsha256 ${prev}\n`;
}

/**
 * The text that both keys sign when one follows the other, in the form of `checkpointMessage`.
 * @param from fingerprint of the old key
 * @param publicKey the new key, base64 of its SPKI form
 */
export function keyMessage(election: string, { n, at, prev, from, publicKey }: { n: number; at: string; prev: string; from: string; publicKey: string }): string {
  return `camera ledger key 1\nelection ${election}\nentry ${n}\nat ${at}\nsha256 ${prev}\nfrom ${from}\nto ${publicKey}\n`;
}
