import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import type { DecisionRef } from '@/lib/documents/document';
import type { DocumentFile } from '@/lib/documents/schema';
import type { Bilingual } from '@/lib/locale';
import { CommandError } from './command-error';

/** What goes into a version's entry of document.yaml. */
export type VersionEntry = { id: string; source: string; adoptedBy: DecisionRef; amendedBy: readonly (DecisionRef & { received: boolean })[]; inForceFrom: string | null };

/** A document.yaml with one version. What is not known is `null`. */
export function documentYaml(facts: Pick<DocumentFile, 'id' | 'kind' | 'title' | 'shortTitle' | 'election'>, version: VersionEntry): string {
  return [
    '# What each line may hold: content/README.md, "Documents"',
    `id: ${facts.id}`,
    `kind: ${facts.kind}`,
    'title:', ...both(facts.title),
    'shortTitle:', ...both(facts.shortTitle),
    `election: ${facts.election ?? 'null'}`,
    'note: null',
    '',
    'versions:',
    ...versionLines(version),
    '',
    'notReceived: []',
    '',
  ].join('\n');
}

/**
 * A document.yaml with one more version at the end of `versions:`; every other byte, comments too, stays as it is.
 * @throws CommandError when the list cannot be found or the result would hold anything else
 */
export function withVersion(yaml: string, version: VersionEntry): string {
  const contents = parseDocument(yaml).contents;
  const list = isMap(contents) ? contents.get('versions', true) : null;
  const last = isSeq(list) && !list.flow ? (list.items.at(-1) as { range?: [number, number, number] } | undefined) : undefined;
  const end = last?.range?.[1];
  if (end === undefined) throw new CommandError('the list of versions in document.yaml could not be found', 'Write it as “versions:” with an entry “- id:” for each version, or add the version by hand: content/README.md');
  const before = yaml.slice(0, end).trimEnd();
  const changed = `${before}\n${versionLines(version).join('\n')}\n${yaml.slice(before.length).replace(/^[^\S\n]*\n/, '')}`;
  const ids = (text: string) => (parseDocument(text).toJS() as { versions: { id: string }[] }).versions.map(({ id }) => String(id));
  if (ids(changed).join() !== [...ids(yaml), version.id].join()) throw new CommandError('the version could not be added to document.yaml', 'Add it by hand: content/README.md, “A new version”');
  return changed;
}

/** An errata ledger that so far says only that lines were set anew. */
export function ledgerYaml(source: string, title: Bilingual): string {
  return [
    '# How to read and change this file: content/README.md, "Errata"',
    `source: ${source}`,
    'title:', ...both(title),
    'entries:',
    '  - place: whole text',
    "    received: ''",
    "    published: ''",
    '    kind: white-space',
    '    note:',
    '      az: Sətirlərin və abzasların bölünməsi, boş sətirlər və sözlər arasındakı ardıcıl boşluqlar yenidən qurulub; sözlər dəyişməyib.',
    '      en: Line breaks, paragraphs, blank lines and runs of spaces between words are set anew; no word is changed.',
    '',
  ].join('\n');
}

function versionLines({ id, source, adoptedBy, amendedBy, inForceFrom }: VersionEntry): string[] {
  const amendments = amendedBy.map(({ received, ...ref }) => `      - { ${decision(ref)}, received: ${received} }`);
  return [
    `  - id: "${id}"`,
    `    source: ${source}`,
    `    adoptedBy: { ${decision(adoptedBy)} }`,
    ...(amendments.length === 0 ? ['    amendedBy: []'] : ['    amendedBy:', ...amendments]),
    `    inForceFrom: ${inForceFrom ?? 'null'}`,
    '    note: null',
  ];
}

function decision({ decision: number, date }: DecisionRef): string {
  return `decision: ${number ?? 'null'}, date: ${date ?? 'null'}`;
}

function both({ az, en }: Bilingual): string[] {
  return [`  az: ${scalar(az)}`, `  en: ${scalar(en)}`];
}

function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}
