import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { DocumentVersion } from '@/lib/documents/document';
import type { Slip } from '@/lib/documents/slip';
import { loadErrata } from './errata';
import { remember } from './remember';

const FOLDER = 'content/errata';

/** What in a text may be a slip of the act itself, from its errata ledger. @throws ContentError */
export function loadSlips(version: DocumentVersion): Slip[] {
  const files = readdirSync(path.join(process.cwd(), FOLDER)).filter((file) => file.endsWith('.yaml')).sort();
  const ledgers = remember(files.map((file) => `${FOLDER}/${file}`), loadErrata, 'slips');
  return ledgers.filter(({ source }) => source === version.source).flatMap(({ name, entries }) => entries.flatMap(({ kind, place, published, note }) => (
    kind === 'kept' && note ? [{ place, words: published, note, ledger: name }] : []
  )));
}
