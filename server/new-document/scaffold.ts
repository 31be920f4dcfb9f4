import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocumentText } from '@/lib/documents/parse';
import { emptyText, textLike } from '@/lib/documents/placeholder';
import { proposeMarkdown } from '@/lib/documents/propose';
import { documentSchema, type DocumentFile } from '@/lib/documents/schema';
import type { Bilingual } from '@/lib/locale';
import { readYaml } from '@/server/content/read-yaml';
import { CommandError } from './command-error';
import type { NewDocumentOptions } from './options';
import type { Received } from './received';
import type { NewFile } from './write-all';
import { documentYaml, ledgerYaml, withVersion } from './yaml';

/** The files of a new document. Nothing is written yet. @throws CommandError when there is such a document, or no such election */
export function newDocumentFiles(asked: Extract<NewDocumentOptions, { task: 'document' }>, received: Received | null): NewFile[] {
  const folder = `content/documents/${asked.id}`;
  if (existsSync(path.join(process.cwd(), folder))) throw new CommandError(`there is a document ${asked.id} already`, `Choose another name, or add a text to it: npm run new-document -- ${asked.id} --add-version ${asked.version}`);
  if (asked.election !== null) checkElection(asked.election);
  const az = received ? proposeMarkdown(received.text) : emptyText(asked.kind === 'instruction', 'az');
  const en = received ? textLike(parseDocumentText(az, 'az').text, 'the translation') : emptyText(asked.kind === 'instruction', 'en');
  const version = { id: asked.version, source: sourceOf(asked), adoptedBy: { decision: asked.decision, date: dayOf(asked.version) }, amendedBy: [], inForceFrom: asked.inForceFrom };
  return [
    added(`${folder}/document.yaml`, documentYaml(asked, version)),
    ...textFiles(asked, { az, en, title: titleOfText(asked.shortTitle, asked.version) }, received),
  ];
}

/**
 * The files of one more version of a document. Where the official words of a place are those of the version before, its
 * translation is taken over. Nothing is written yet.
 * @throws CommandError when there is no such document, or it has a text of that day or a later one
 * @throws ContentError when its document.yaml is wrong
 */
export function newVersionFiles(asked: Extract<NewDocumentOptions, { task: 'version' }>, received: Received | null): NewFile[] {
  const file = `content/documents/${asked.id}/document.yaml`;
  if (!existsSync(path.join(process.cwd(), file))) throw new CommandError(`there is no document ${asked.id}`, `Write one of ${documentIds().join(', ')}, or make a new one with --version`);
  const facts = readYaml(file, documentSchema).value;
  const previous = facts.versions.at(-1);
  if (!previous || previous.id >= asked.version) throw new CommandError(`${asked.id} has a text of ${previous?.id}, which is not older than ${asked.version}`, 'Versions stand oldest first: write a later day, or add an older text by hand as content/README.md says');
  const yaml = readFileSync(path.join(process.cwd(), file), 'utf8');
  const amendedBy = [...previous.amendedBy, { decision: asked.decision, date: dayOf(asked.version), received: true }];
  const version = { id: asked.version, source: sourceOf(asked), adoptedBy: previous.adoptedBy, amendedBy, inForceFrom: asked.inForceFrom };
  return [
    { file, content: withVersion(yaml, version), replaces: yaml },
    ...textFiles(asked, { ...versionTexts(asked.id, previous, received), title: titleOfText(facts.shortTitle, asked.version) }, received),
  ];
}

function versionTexts(id: string, previous: DocumentFile['versions'][number], received: Received | null): { az: string; en: string } {
  const [before, english] = (['az', 'en'] as const).map((language) => (
    parseDocumentText(readFileSync(path.join(process.cwd(), `content/documents/${id}/${previous.id}.${language}.md`), 'utf8'), language).text
  ));
  if (!before || !english) throw new Error(`${id} ${previous.id} has no texts`);
  if (!received) return { az: textLike(before, 'the words'), en: textLike(before, 'the translation') };
  const az = proposeMarkdown(received.text);
  const now = parseDocumentText(az, 'az').text;
  const same = (place: string, text: string) => before.places.some((other) => other.place === place && other.text === text);
  const places = new Map(english.places.filter(({ place }) => now.places.some((other) => other.place === place && same(place, other.text))).map(({ place, text }) => [place, text]));
  return { az, en: textLike(now, 'the translation', { places, signatures: now.signatures.join('\n') === before.signatures.join('\n') ? english.signatures : null }) };
}

function textFiles(asked: NewDocumentOptions, { az, en, title }: { az: string; en: string; title: Bilingual }, received: Received | null): NewFile[] {
  const folder = `content/documents/${asked.id}`;
  return [
    added(`${folder}/${asked.version}.az.md`, az),
    added(`${folder}/${asked.version}.en.md`, en),
    added(`content/errata/${asked.id}-${asked.version}.yaml`, ledgerYaml(sourceOf(asked), title)),
    ...(received ? [added(`content/sources/${sourceOf(asked)}`, received.bytes)] : []),
  ];
}

function added(file: string, content: string | Buffer): NewFile {
  return { file, content, replaces: null };
}

function sourceOf({ id, version }: NewDocumentOptions): string {
  return `${id}-${version}.az.txt`;
}

function titleOfText({ az, en }: Bilingual, version: string): Bilingual {
  return { az: `${az}, ${version}`, en: `${en}, ${version}` };
}

function dayOf(version: string): string | null {
  return version.length === 4 ? null : version;
}

function checkElection(id: string): void {
  const folder = path.join(process.cwd(), 'content/elections');
  const known = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  if (!known.includes(id)) throw new CommandError(`--election ${id} is not known`, `Write one of ${known.sort().join(', ')}`);
}

function documentIds(): string[] {
  return readdirSync(path.join(process.cwd(), 'content/documents'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}
