import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Crockford's 32 digits: none can be taken for another when a key is typed into a camera. */
const digits = '0123456789abcdefghjkmnpqrstvwxyz';

/** 26 digits of 5 bits: 130 bits of chance. Nobody guesses one, so that a plain hash of it needs no salt or stretching. */
const length = 26;

/** A new secret with which one camera may publish. It is shown once and kept nowhere; its hash is. */
export function newKey(): string {
  return Array.from(randomBytes(length), (byte) => digits[byte % digits.length]).join('');
}

/** What is stored in place of a key: SHA-256 of camera and key, 64 hex digits, so that a hash is of no use in another camera's line. */
export function hashKey(camera: string, key: string): string {
  return createHash('sha256').update(`${camera}:${key}`).digest('hex');
}

/** Whether a key is the one whose hash is stored; takes equally long whatever the key. */
export function isKey(camera: string, key: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashKey(camera, key), 'hex'), Buffer.from(hash, 'hex'));
}
