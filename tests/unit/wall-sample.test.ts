import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSample } from '@/lib/cameras/wall-sample';
import { sha256Hex } from '@/lib/sha256';

const node = (text: string) => createHash('sha256').update(text).digest('hex');
const ids = Array.from({ length: 300 }, (_, n) => `${1 + Math.floor(n / 8)}-${1 + (n % 8)}`);

describe('sha256Hex', () => {
  test.each(['', 'abc', 'ə'.repeat(500), ...[54, 55, 56, 63, 64, 65, 119, 120].map((length) => 'a'.repeat(length))])('is Node’s own for %j', (text) => expect(sha256Hex(text)).toBe(node(text)));

  test('and for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => { expect(sha256Hex(text)).toBe(node(text)); }));
  });
});

describe('drawSample', () => {
  test('is what anybody gets by sorting the hashes', () => {
    const byHand = [...ids].sort((a, b) => Buffer.compare(Buffer.from(node(`lotereya 17 23 4:${a}`), 'hex'), Buffer.from(node(`lotereya 17 23 4:${b}`), 'hex'))).slice(0, 9);
    expect(drawSample(ids, 'lotereya 17 23 4', 9)).toEqual(byHand);
  });

  test('never changes for a seed once published', () => {
    expect(drawSample(['57-1', '57-2', '57-3', '113-9', '1-1'], 'abc', 5)).toEqual(['57-2', '1-1', '57-1', '57-3', '113-9']);
  });

  test('a larger draw only adds, a shorter list only leaves out, another seed draws others', () => {
    expect(drawSample(ids, 'abc', 16).slice(0, 9)).toEqual(drawSample(ids, 'abc', 9));
    const drawn = drawSample(ids, 'abc', 16);
    const without = ids.filter((id) => id !== drawn[3]);
    expect(drawSample(without, 'abc', 15)).toEqual(drawn.filter((_, at) => at !== 3));
    expect(drawSample(ids, 'abd', 9)).not.toEqual(drawSample(ids, 'abc', 9));
    expect(drawSample(['1-1'], 'a', 9)).toEqual(['1-1']);
  });

  test('over many seeds every camera is drawn about equally often', () => {
    const few = ids.slice(0, 20);
    const counts = new Map(few.map((id) => [id, 0]));
    for (let seed = 0; seed < 2_000; seed += 1) for (const id of drawSample(few, String(seed), 5)) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(100);
  });
});
