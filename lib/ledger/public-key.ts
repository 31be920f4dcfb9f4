/** SHA-256 of bytes as 64 lower-case hex digits. */
export type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;

/** What stands before the 32 bytes of an Ed25519 public key in its SPKI form. Source: RFC 8410, section 10.1. */
const spkiHead = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

/** The bytes of a base64 text; null unless it is the one way to write them (a changed last digit may mean the same bytes). */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) return null;
  const binary = atob(text);
  return btoa(binary) === text ? Uint8Array.from(binary, (letter) => letter.charCodeAt(0)) : null;
}

/** The 32 bytes of an Ed25519 public key; null when the text is not base64 of its SPKI form. */
export function rawKey(publicKey: string): Uint8Array<ArrayBuffer> | null {
  const spki = fromBase64(publicKey);
  if (spki?.length !== spkiHead.length + 32 || !spkiHead.every((byte, index) => spki[index] === byte)) return null;
  return spki.slice(spkiHead.length);
}

/**
 * A key's fingerprint: the first 40 hex digits of the SHA-256 of its SPKI form, as `openssl pkey -pubin -outform DER | sha256sum` prints them.
 * @returns null when the text is no key
 */
export async function fingerprintOf(publicKey: string, sha256: Sha256): Promise<string | null> {
  const spki = rawKey(publicKey) && fromBase64(publicKey);
  return spki ? (await sha256(spki)).slice(0, 40) : null;
}

/** A fingerprint as it is printed and compared by eye: `1a2b 3c4d …`, ten groups of four. */
export function grouped(fingerprint: string): string {
  return fingerprint.match(/.{1,4}/g)?.join(' ') ?? '';
}

/** A fingerprint as people type it: with spaces, colons or capitals. Null when it is not 40 hex digits. */
export function readFingerprint(text: string): string | null {
  const digits = text.toLowerCase().replace(/[\s:-]/g, '');
  return /^[0-9a-f]{40}$/.test(digits) ? digits : null;
}

/** A key as the file that openssl reads. */
export function toPem(publicKey: string): string {
  return `-----BEGIN PUBLIC KEY-----\n${publicKey}\n-----END PUBLIC KEY-----\n`;
}
