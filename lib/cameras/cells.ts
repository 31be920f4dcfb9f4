import { z } from 'zod';

/** A cell that holds a whole number of at least one. */
export const wholeNumberCell = z.string().transform((text, context) => {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  return reject(context, `${shown(text)} is not a whole number`, 'Write digits only, e.g. 57');
});

/** A latitude in degrees (WGS 84), or null when the cell is empty. */
export const latitudeCell = degreesCell('latitude', 90);

/** A longitude in degrees (WGS 84), or null when the cell is empty. */
export const longitudeCell = degreesCell('longitude', 180);

/** A text, or null when the cell is empty. */
export const textCell = z.string().transform((text) => (text === '' ? null : text));

/** A cell with one of several words. */
export function wordCell<W extends string>(words: readonly W[]) {
  return z.string().transform((text, context): W => {
    const word = words.find((known) => known === text);
    return word ?? reject(context, `${shown(text)} is not a known word`, `Write one of ${words.join(', ')}`);
  });
}

/** A cell with several values, divided by `divider`; the empty cell is an empty list. */
export function listCell(divider: string, check: (text: string) => { problem: string; remedy: string } | null = () => null) {
  return z.string().transform((text, context) => {
    const values = text.split(divider).map((value) => value.trim()).filter((value) => value !== '');
    for (const value of values) {
      const wrong = check(value);
      if (wrong) return reject(context, wrong.problem, wrong.remedy);
    }
    return values;
  });
}

function degreesCell(name: string, limit: number) {
  return z.string().transform((text, context): number | null => {
    if (text === '') return null;
    const degrees = /^-?\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (Math.abs(degrees) <= limit) return degrees;
    return reject(context, `${text} is not a ${name}`, `Write a number between -${limit} and ${limit}, with a point, e.g. 40.37767`);
  });
}

function reject(context: z.RefinementCtx, problem: string, remedy: string): never {
  context.addIssue({ code: 'custom', message: `${problem} → ${remedy}` });
  return z.NEVER;
}

function shown(text: string): string {
  return text === '' ? 'an empty cell' : `"${text}"`;
}
