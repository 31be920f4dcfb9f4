import type { VerifyTools } from './verify';

/** Ed25519 from a library, for browsers that lack it. */
export type Ed25519Verify = (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array) => Promise<boolean> | boolean;

type Subtle = Pick<SubtleCrypto, 'digest' | 'importKey' | 'verify'>;

/**
 * The tools of `verifyLedger` from WebCrypto, which every browser has on pages sent over TLS and on localhost.
 * @param subtle `crypto.subtle`
 * @param load loads the library once, if this browser's WebCrypto does not know Ed25519
 */
export function webTools(subtle: Subtle, load: () => Promise<Ed25519Verify>): VerifyTools & { usesLibrary: () => boolean } {
  let library: Promise<Ed25519Verify> | null = null;
  const keys = new Map<string, Promise<CryptoKey | null>>();

  function keyOf(publicKey: Uint8Array<ArrayBuffer>): Promise<CryptoKey | null> {
    const name = publicKey.join();
    const key = keys.get(name) ?? subtle.importKey('raw', publicKey, { name: 'Ed25519' }, false, ['verify']).catch(() => null);
    keys.set(name, key);
    return key;
  }

  return {
    async sha256(bytes) {
      const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
      return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    async verify(publicKey, signature, message) {
      const key = await keyOf(publicKey);
      if (key) return subtle.verify({ name: 'Ed25519' }, key, signature, message);
      library ??= load();
      return (await library)(signature, message, publicKey);
    },
    usesLibrary: () => library !== null,
  };
}
