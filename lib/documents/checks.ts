import type { Locale } from '@/lib/locale';
import type { DocumentText } from './document';
import type { TextProblem } from './parse';
import { lostReferences, referencesOf, type LostReference, type ReferenceTarget } from './references';

/** What one language has and the other lacks; `language` names the file in which it must be put right. */
export type LanguageProblem = TextProblem & { language: Locale };

/**
 * Compares the two languages of a version: both must have the same sections, clauses and preamble paragraphs, and the
 * translation must refer to the same clauses and articles as the official text.
 */
export function compareLanguages(az: DocumentText, en: DocumentText): LanguageProblem[] {
  return [...missingIn(az, en), ...missingIn(en, az), ...differentReferences(az, en)];
}

/**
 * What a text says of clauses and articles and cannot be followed: a clause that it has not, a form that is not understood.
 * @param absentClauses clauses that the act refers to by a slip of its own
 */
export function checkReferences({ language, places, clauses }: DocumentText, absentClauses: readonly string[] = []): TextProblem[] {
  const clauseIds = [...clauses.map(({ id }) => id), ...absentClauses];
  return places.flatMap(({ place, text, line }) => lostReferences(text, language, clauseIds).map((lost) => ({ line, field: place, ...explain(lost, language) })));
}

function explain({ kind, words }: LostReference, language: Locale): { problem: string; remedy: string } {
  if (kind === 'no-clause') return { problem: `it refers to clause ${words}, which the act does not have`, remedy: `Correct the number; if it is a slip of the act itself, write absentClauses: ["${words}"] to the version in document.yaml` };
  const what = kind === 'clause-form' ? 'a clause' : 'an article of the Election Code';
  const example = {
    'clause-form': { az: 'bu Təlimatın 1.1-ci və 1.2-ci bəndləri', en: 'clauses 1.1 and 1.2 of this Instruction' },
    'article-form': { az: 'Seçki Məcəlləsinin 14-cü maddəsi, 104.1-ci və 105-ci maddələri', en: 'Article 14 of the Election Code, Articles 104.1 and 105 of the Election Code' },
  }[kind][language];
  return { problem: `“${words}” cites ${what} in a form that is not known`, remedy: `Write it as “${example}”` };
}

function differentReferences(az: DocumentText, en: DocumentText): LanguageProblem[] {
  const clauseIds = az.clauses.map(({ id }) => id);
  return en.places.flatMap(({ place, text, line }): LanguageProblem[] => {
    const official = az.places.find((candidate) => candidate.place === place);
    if (!official) return [];
    const [expected, found] = [referencesOf(official.text, 'az', clauseIds), referencesOf(text, 'en', clauseIds)].map(list);
    if (expected === found) return [];
    return [{
      language: 'en', line, field: place,
      problem: `the translation refers to ${found}, the official text to ${expected}`,
      remedy: 'Write them as “clauses 1.1 and 1.2 of this Instruction” or “Article 14 of the Election Code”',
    }];
  });
}

function list(targets: readonly ReferenceTarget[]): string {
  return targets.map((target) => (target.kind === 'clause' ? `clause ${target.id}` : `Article ${target.article}`)).sort().join(', ') || 'nothing';
}

/** Places are the same list of names in both languages, so a name that is absent is a text that is absent. */
function missingIn(complete: DocumentText, other: DocumentText): LanguageProblem[] {
  const present = new Set(other.places.map(({ place }) => place));
  return complete.places.filter(({ place }) => !present.has(place)).map(({ place, line }) => ({
    language: other.language,
    line: lineBefore(place, complete, other),
    field: place,
    problem: `${place} is missing; the ${complete.language} file has it on line ${line}`,
    remedy: `Add ${place} here, or remove it from the ${complete.language} file`,
  }));
}

/** The line in the other file after which the missing piece belongs. */
function lineBefore(place: string, complete: DocumentText, other: DocumentText): number {
  const index = complete.places.findIndex((candidate) => candidate.place === place);
  for (const { place: earlier } of complete.places.slice(0, index).reverse()) {
    const found = other.places.find((candidate) => candidate.place === earlier);
    if (found) return found.line;
  }
  return 1;
}
