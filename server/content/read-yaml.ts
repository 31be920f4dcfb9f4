import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import { ContentError, type Problem } from '@/lib/content-error';

/** A parsed YAML file together with the way back from a field to its line. */
export type YamlContent<T> = { file: string; value: T; lineOf: (path: PropertyKey[]) => number };

/**
 * Reads a YAML content file and checks it against its schema.
 * @param file path from the project's root
 * @throws ContentError naming every wrong field with its line
 */
export function readYaml<S extends z.ZodType>(file: string, schema: S): YamlContent<z.infer<S>> {
  const lines = new LineCounter();
  const document = parseDocument(readText(file), { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    throw new ContentError(document.errors.map((error) => ({
      file, line: lines.linePos(error.pos[0]).line, field: null,
      problem: `this is not valid YAML: ${error.message}`,
      remedy: 'Compare the indentation, colons and quotation marks with the lines around it',
    })));
  }
  const lineOf = (fieldPath: PropertyKey[]) => lineOfNode(document, fieldPath, lines);
  const result = schema.safeParse(document.toJS());
  if (!result.success) throw new ContentError(result.error.issues.map((issue) => toProblem(file, issue, lineOf)));
  return { file, value: result.data, lineOf };
}

/** Reads a text file of the content folder. @throws ContentError when it is missing */
export function readText(file: string): string {
  try {
    return readFileSync(path.join(process.cwd(), file), 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new ContentError({ file, line: null, field: null, problem: `the file cannot be read (${String(cause)})`, remedy: 'Put the file back under this name' });
  }
}

/** `['items', 3, 'terms']` → `items[3].terms` */
export function fieldName(fieldPath: PropertyKey[]): string {
  return fieldPath.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? String(key) : `.${String(key)}`)).join('');
}

function toProblem(file: string, issue: z.core.$ZodIssue, lineOf: (path: PropertyKey[]) => number): Problem {
  const [problem = issue.message, remedy] = issue.message.split(' → ');
  return {
    file, line: lineOf(issue.path), field: fieldName(issue.path) || null, problem,
    remedy: remedy ?? 'content/README.md says what each field may hold',
  };
}

/** The line of the deepest part of the path that the file really has. */
function lineOfNode(document: Document, fieldPath: PropertyKey[], lines: LineCounter): number {
  let node: unknown = document.contents;
  let line = 1;
  for (const key of fieldPath) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String((item.key as Node & { value?: unknown }).value) === String(key));
      if (!pair) break;
      line = positionOf(pair.key, lines) ?? line;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      line = positionOf(node, lines) ?? line;
    } else break;
  }
  return line;
}

function positionOf(node: unknown, lines: LineCounter): number | null {
  const range = (node as Node | null | undefined)?.range;
  return range ? lines.linePos(range[0]).line : null;
}
