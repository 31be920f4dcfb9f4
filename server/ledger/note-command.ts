import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { readNote } from '@/lib/ledger/note-request';
import { bakuDate } from '@/lib/time/baku';
import { readEnvironment } from '@/server/env';
import { createInbox } from './inbox';
import { LockHeldError } from './lock';
import { promisedHours } from './promised-hours';
import { firstEntry, ledgerDays } from './read-tail';
import { createLedgerRecorder } from './recorder';
import { refusePublicFolder } from './signing-key';
import { readArgs, UsageError, type Say } from './usage';

const text = { type: 'string' } as const;
/** A monitor takes a request up with its next sweep. */
const patienceMs = 60_000;

/**
 * `npm run ledger -- explain` and `correct`: puts the words into the inbox and waits until the monitor has written them; where
 * none runs, writes them itself. @returns 0 when they stand in the ledger, 1 when they do not (yet)
 */
export async function noteCommand(kind: 'correction' | 'explanation', args: string[], say: Say): Promise<number> {
  const { values, positionals } = readArgs(args, { election: text, about: text, from: text, until: text, author: text, az: text, en: text, state: text });
  if (positionals.length > 0) throw new UsageError(`"${positionals.join(' ')}" belongs to nothing. Put a text of several words into quotation marks.`);
  const { statusDir, outDir, keyDir } = readEnvironment(process.env, process.cwd());
  refusePublicFolder(keyDir, [statusDir, outDir]);
  const { election = '', ...words } = values;
  const nowMs = Date.now();
  const known = /^[a-z0-9-]+$/.test(election) ? await knownOf(path.join(statusDir, election, 'ledger')) : null;
  if (!known) throw new UsageError(election ? `--election ${election}: there is no ledger of it in ${statusDir}.` : '--election is missing. Write for example: --election rehearsal');
  const ref = `${String(nowMs).padStart(14, '0')}-${randomBytes(4).toString('hex')}`;
  const read = readNote({ kind, ...words }, { ...known, nowMs, today: bakuDate(nowMs), ref });
  if ('problems' in read) throw new UsageError(read.problems.join('\n'));
  const inbox = createInbox(keyDir, election);
  await inbox.put(read.request);
  return waitFor(inbox, ref, election, { statusDir, keyDir, everyMs: known.everyMs }, say);
}

type Folders = { statusDir: string; keyDir: string; everyMs: number };

async function waitFor(inbox: ReturnType<typeof createInbox>, ref: string, election: string, folders: Folders, say: Say): Promise<number> {
  for (const deadlineMs = Date.now() + patienceMs; Date.now() < deadlineMs;) {
    await writeOurselves(election, folders);
    const answer = await inbox.takeAnswer(ref);
    if (answer && 'n' in answer) {
      say(`Written: entry ${answer.n} of the ledger of ${election}. Entries are never taken back; what is wrong in one is put right by another.`);
      return 0;
    }
    if (answer) throw new Error(`Refused: ${answer.refused}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  say(`Not written yet. The monitor is running but has not taken it up within ${patienceMs / 1000} s; it waits in ${folders.keyDir}/inbox and will be written with the next sweep.`);
  return 1;
}

/** Where a monitor writes the ledger, it takes the request up by itself. */
async function writeOurselves(election: string, folders: Folders): Promise<void> {
  const recorder = createLedgerRecorder({ ...folders, hoursOf: promisedHours });
  try {
    await recorder.takeUp(election);
  } catch (error) {
    if (!(error instanceof LockHeldError)) throw error;
  } finally {
    await recorder.close();
  }
}

/** The list in force and the beginning of a ledger; null where there is none. */
async function knownOf(folder: string): Promise<{ ids: string[]; firstMs: number; everyMs: number } | null> {
  const days = await ledgerDays(folder);
  const [firstDay, lastDay] = [days[0], days.at(-1)];
  const first = firstDay ? await firstEntry(folder, firstDay) : null;
  const last = lastDay ? await firstEntry(folder, lastDay) : null;
  if (first?.kind !== 'start' || last?.kind !== 'start') return null;
  return { ids: last.ids, firstMs: Date.parse(first.at), everyMs: last.everyMs };
}
