import type { About, StateLetter, Words } from './entry';

/** What somebody wants to have written into the ledger, as it waits to be taken up. */
export type NoteRequest = {
  ref: string; kind: 'correction' | 'explanation'; author: string; about: About; state?: StateLetter; from: string; until: string; text: Words;
};

/** What the command line said; `state` only for a correction. */
export type NoteWords = { kind: 'correction' | 'explanation'; about?: string; from?: string; until?: string; author?: string; az?: string; en?: string; state?: string };

/** What the words are held against. `ids`: the cameras of the list in force; `firstMs`: when the ledger began; `today`: the day in Baku. */
export type NoteContext = { ids: readonly string[]; firstMs: number; nowMs: number; today: string; ref: string };

const letters: Record<string, StateLetter> = { live: 'L', frozen: 'F', offline: 'O', ended: 'E', 'not-started': 'N', unmeasured: 'U' };
const hourMs = 3_600_000;
/** An explanation may announce something, such as a power cut that was planned, but not long before. */
const aheadMs = { explanation: 24 * hourMs, correction: 60_000 };
const longestMs = 7 * 24 * hourMs;

/**
 * Makes a request of what was typed.
 * @returns every problem at once, each with what to write instead
 */
export function readNote(words: NoteWords, context: NoteContext): { request: NoteRequest } | { problems: string[] } {
  const problems: string[] = [];
  const about = readAbout(words.about, context, problems);
  const span = readSpan(words, context, problems);
  const author = line(words.author, '--author', 120, problems) ?? '';
  if (!author) problems.push('--author is missing → Write who says so, with the office: --author "R. Əliyev, MSK"');
  const az = line(words.az, '--az', 1000, problems);
  const en = line(words.en, '--en', 1000, problems);
  if (!az && !en) problems.push('--az and --en are both missing → Write what happened, in both languages if you can: --az "İşıq kəsilib" --en "Power cut"');
  const state = words.kind === 'correction' ? readState(words.state, problems) : undefined;
  if (words.kind === 'explanation' && words.state !== undefined) problems.push('--state belongs to "correct" → Leave it out, or use: npm run ledger -- correct');
  if (problems.length > 0 || !about || !span) return { problems };
  const text = { ...(az ? { az } : {}), ...(en ? { en } : {}) };
  return { request: { ref: context.ref, kind: words.kind, author, about, ...(state ? { state } : {}), ...span, text } };
}

/**
 * A time as people write it: `14:10` (today), `2026-11-22T14:10`, both in Baku, or with an offset of its own.
 * @returns milliseconds since 1970; null when it makes no sense
 */
export function readMoment(text: string, today: string): number | null {
  const match = /^(?:(\d{4}-\d\d-\d\d)[T ])?([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(Z|[+-]\d\d:\d\d)?$/.exec(text.trim());
  if (!match) return null;
  const [, day = today, hour, minute, second = '00', offset = '+04:00'] = match;
  const ms = Date.parse(`${day}T${hour}:${minute}:${second}${offset}`);
  const exists = new Date(Date.parse(`${day}T00:00:00Z`));
  return Number.isNaN(ms) || Number.isNaN(exists.getTime()) || exists.toISOString().slice(0, 10) !== day ? null : ms;
}

function readAbout(text: string | undefined, { ids }: NoteContext, problems: string[]): About | null {
  const forms = '--about 57-2, --about 57-2,57-3, --about constituency:57 or --about all';
  if (!text) problems.push(`--about is missing → Write which cameras: ${forms}`);
  if (!text || text === 'all') return text ? 'all' : null;
  const constituency = /^constituency:(\d{1,3})$/.exec(text)?.[1];
  if (constituency) {
    if (!ids.some((id) => id.startsWith(`${Number(constituency)}-`))) problems.push(`--about ${text}: the list has no camera in constituency ${constituency}`);
    return { constituency: Number(constituency) };
  }
  const asked = text.split(',').map((id) => id.trim());
  const malformed = asked.filter((id) => !/^\d{1,3}-\d{1,4}$/.test(id));
  if (malformed.length > 0) problems.push(`--about ${malformed.join(',')} is no camera → Write ${forms}`);
  for (const id of asked.filter((each) => !malformed.includes(each) && !ids.includes(each))) {
    const [number] = id.split('-');
    const near = ids.filter((each) => each.startsWith(`${number}-`));
    problems.push(`--about ${id}: the list has no such camera${near.length > 0 ? `; constituency ${number} has ${near.slice(0, 12).join(', ')}` : ` and none in constituency ${number}`}`);
  }
  return { ids: [...new Set(asked)] };
}

function readSpan({ from, until, kind }: NoteWords, context: NoteContext, problems: string[]): { from: string; until: string } | null {
  const fromMs = readBound('--from', from, context, problems);
  const untilMs = readBound('--until', until, context, problems);
  if (fromMs === null || untilMs === null) return null;
  if (untilMs <= fromMs) problems.push(`--until ${until} is not after --from ${from} → For a span over midnight write the days too: 2026-11-22T23:50`);
  else if (untilMs - fromMs > longestMs) problems.push(`--from ${from} --until ${until} is longer than a week → Write one entry for each`);
  if (fromMs < context.firstMs) problems.push(`--from ${from} lies before the ledger's first entry (${new Date(context.firstMs).toISOString()}), so there is nothing it could be about`);
  if (untilMs > context.nowMs + aheadMs[kind]) {
    problems.push(`--until ${until} lies in the future → ${kind === 'correction' ? 'A correction is about what has been' : 'An explanation may reach 24 hours ahead at most'}`);
  }
  return { from: new Date(fromMs).toISOString(), until: new Date(untilMs).toISOString() };
}

function readBound(name: string, text: string | undefined, { today }: NoteContext, problems: string[]): number | null {
  const ms = text ? readMoment(text, today) : null;
  if (ms === null) problems.push(`${name}${text ? ` ${text} is no time` : ' is missing'} → Write it in Baku's time, ${name} 14:10 for today or ${name} ${today}T14:10`);
  return ms;
}

function readState(text: string | undefined, problems: string[]): StateLetter | undefined {
  const state = text === undefined ? undefined : letters[text];
  if (!state) problems.push(`--state${text ? ` ${text} is no state` : ' is missing'} → Write one of ${Object.keys(letters).join(', ')}`);
  return state;
}

function line(text: string | undefined, name: string, longest: number, problems: string[]): string | undefined {
  const trimmed = text?.trim();
  if (!trimmed) return undefined;
  if (trimmed.length > longest) problems.push(`${name} has ${trimmed.length} characters → ${longest} at most`);
  if (/\p{Cc}/u.test(trimmed)) problems.push(`${name} holds a line break or another control character → Write it in one line`);
  return trimmed;
}
