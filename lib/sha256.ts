const INITIAL = roots((prime) => Math.sqrt(prime)).slice(0, 8);
const CONSTANTS = roots((prime) => Math.cbrt(prime));

/**
 * SHA-256 of a text in UTF-8, as 64 hex digits. The browser's own is not offered to pages without HTTPS, as in an office's
 * network, and is asynchronous; a draw must come out the same everywhere.
 * Source: FIPS 180-4, 6.2.
 */
export function sha256Hex(text: string): string {
  const state = [...INITIAL];
  const words = padded(new TextEncoder().encode(text));
  for (let block = 0; block < words.length; block += 16) mixBlock(state, words.subarray(block, block + 16));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function mixBlock(state: number[], block: Int32Array): void {
  const w = [...block];
  for (let at = 16; at < 64; at += 1) w.push((smallSigma(w[at - 2] ?? 0, 17, 19, 10) + (w[at - 7] ?? 0) + smallSigma(w[at - 15] ?? 0, 7, 18, 3) + (w[at - 16] ?? 0)) | 0);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at += 1) {
    const first = (h + bigSigma(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + (CONSTANTS[at] ?? 0) + (w[at] ?? 0)) | 0;
    const second = (bigSigma(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, at) => { state[at] = ((state[at] ?? 0) + value) | 0; });
}

function padded(bytes: Uint8Array): Int32Array {
  const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
  bytes.forEach((byte, at) => view.setUint8(at, byte));
  view.setUint8(bytes.length, 0x80);
  view.setUint32(view.byteLength - 4, bytes.length * 8);
  return Int32Array.from({ length: view.byteLength / 4 }, (_, at) => view.getInt32(at * 4));
}

function bigSigma(x: number, a: number, b: number, c: number): number {
  return turn(x, a) ^ turn(x, b) ^ turn(x, c);
}

function smallSigma(x: number, a: number, b: number, shift: number): number {
  return turn(x, a) ^ turn(x, b) ^ (x >>> shift);
}

function turn(x: number, by: number): number {
  return (x >>> by) | (x << (32 - by));
}

/** First 32 bits of the fractional parts of a root of the first 64 primes. */
function roots(root: (prime: number) => number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes.map((prime) => ((root(prime) % 1) * 2 ** 32) | 0);
}
