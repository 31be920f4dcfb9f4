import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { z } from 'zod';
import { ContentError, type Problem } from '@/lib/content-error';
import { readYaml, type YamlContent } from './read-yaml';

type Messages = { [key: string]: string | Messages };
type Label = { path: string[]; text: string };

const messagesSchema: z.ZodType<Messages> = z.lazy(() => z.record(z.string(), z.union([z.string('is not a text → Write the label in quotation marks'), messagesSchema])));

/**
 * Checks the labels of both languages: the same keys, none empty, each a readable ICU message with the same values to fill in.
 * @throws ContentError naming every label that is wrong, with its line
 */
export function checkMessages(): void {
  // JSON is read as YAML because that tells the line of a key.
  const az = readYaml('messages/az.json', messagesSchema);
  const en = readYaml('messages/en.json', messagesSchema);
  const problems = [...wrongLabels(az), ...wrongLabels(en), ...missingLabels(az, en), ...missingLabels(en, az), ...differentValues(az, en)];
  if (problems.length > 0) throw new ContentError(problems);
}

function wrongLabels(content: YamlContent<Messages>): Problem[] {
  return labelsOf(content.value).flatMap((label) => {
    if (label.text.trim() === '') return [at(content, label.path, 'the label is empty', 'Write what the reader should see')];
    const values = valuesOf(label.text);
    return typeof values === 'string' ? [at(content, label.path, `the label cannot be read (${values})`, 'Compare its braces with those of the other language')] : [];
  });
}

function missingLabels(content: YamlContent<Messages>, other: YamlContent<Messages>): Problem[] {
  const present = new Set(labelsOf(content.value).map(({ path }) => path.join('.')));
  return labelsOf(other.value)
    .filter(({ path }) => !present.has(path.join('.')))
    .map(({ path }) => at(content, path, 'the label is missing', `${other.file}:${other.lineOf(path)} has it; translate it here`));
}

function differentValues(az: YamlContent<Messages>, en: YamlContent<Messages>): Problem[] {
  const english = new Map(labelsOf(en.value).map(({ path, text }) => [path.join('.'), text]));
  return labelsOf(az.value).flatMap(({ path, text }) => {
    const [ours, theirs] = [valuesOf(text), valuesOf(english.get(path.join('.')) ?? text)];
    if (typeof ours === 'string' || typeof theirs === 'string' || ours.join() === theirs.join()) return [];
    return [at(en, path, `it fills in {${theirs.join('}, {')}}, the Azerbaijani label {${ours.join('}, {')}}`, 'Use the same names in braces in both languages')];
  });
}

function at({ file, lineOf }: YamlContent<Messages>, path: string[], problem: string, remedy: string): Problem {
  return { file, line: lineOf(path), field: path.join('.'), problem, remedy };
}

function labelsOf(messages: Messages, above: string[] = []): Label[] {
  return Object.entries(messages).flatMap(([key, value]) => (typeof value === 'string' ? [{ path: [...above, key], text: value }] : labelsOf(value, [...above, key])));
}

/** Names of the values and tags of an ICU message in alphabetical order, or why it cannot be read. */
function valuesOf(text: string): string[] | string {
  try {
    return [...new Set(namesIn(parse(text)))].sort();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function namesIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const below = element.type === TYPE.tag ? namesIn(element.children)
      : element.type === TYPE.select || element.type === TYPE.plural ? Object.values(element.options).flatMap(({ value }) => namesIn(value)) : [];
    return [element.value, ...below];
  });
}
