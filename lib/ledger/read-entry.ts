import type { Entry } from './entry';

type Fields = Record<string, unknown>;
type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string' && value !== '';
const hash: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const print: Check = (value) => typeof value === 'string' && /^[0-9a-f]{40}$/.test(value);
const instant: Check = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));
const day: Check = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const positive: Check = (value) => Number.isSafeInteger(value) && Number(value) > 0;
const letter: Check = (value) => typeof value === 'string' && /^[LFOENU-]$/.test(value);
const oneOf = (...words: string[]): Check => (value) => words.includes(String(value));
const maybe = (check: Check): Check => (value) => value === undefined || check(value);
const listOf = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);
const change: Check = (value) => Array.isArray(value) && value.length === 3 && text(value[0]) && letter(value[1]) && (value[2] === null || text(value[2]));
const words: Check = (value) => isFields(value) && (text(value.az) || text(value.en));
const about: Check = (value) => value === 'all' || (isFields(value) && (positive(value.constituency) || listOf(text)(value.ids)));

const place = { v: (value: unknown) => value === 1, n: positive, at: instant, prev: hash, kind: text };
const span = { from: instant, until: instant };
const note = { author: text, about, text: words, ref: text, ...span };
const kinds: Record<Entry['kind'], Record<string, Check>> = {
  start: { why: oneOf('began', 'new-day', 'new-list'), election: text, day, list: hash, ids: listOf(text), everyMs: positive, key: text },
  sweep: { from: instant, changes: listOf(change) },
  stop: {},
  gap: { why: oneOf('stopped', 'killed', 'silent', 'clock-back', 'not-written', 'truncated'), ...span, aside: maybe(text) },
  checkpoint: { key: print, signature: text },
  key: { from: print, publicKey: text, oldSignature: text, newSignature: text },
  correction: { state: letter, ...note },
  explanation: note,
};

/**
 * Reads one line of a ledger. Only the one way in which this version writes an entry is read, so that no two texts mean the same.
 * @param line without its newline
 * @returns a sentence about what is wrong where it is no entry
 */
export function readEntry(line: string): { entry: Entry } | { wrong: string } {
  const value = parse(line);
  if (!isFields(value)) return { wrong: 'is not one JSON object' };
  if (JSON.stringify(value) !== line) return { wrong: 'is not written as the ledger writes it (spaces, order or escapes)' };
  const checks = kinds[value.kind as Entry['kind']];
  if (!Object.hasOwn(kinds, String(value.kind)) || !checks) return { wrong: `is of the unknown kind ${JSON.stringify(value.kind)}` };
  const all: Record<string, Check> = { ...place, ...checks };
  const bad = Object.keys(all).find((field) => !all[field]?.(value[field]));
  if (bad) return { wrong: `has no good "${bad}"` };
  const more = Object.keys(value).find((field) => !Object.hasOwn(all, field));
  return more ? { wrong: `has a field "${more}" that is not known` } : { entry: value as Entry };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
