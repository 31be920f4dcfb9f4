import type { Calendar, Term } from '@/lib/calendar/schema';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { referencesOf } from '@/lib/documents/references';
import { articlesOf, citationsOf } from '@/lib/law';
import { LOCALES } from '@/lib/locale';
import { concerns, ELECTION_KINDS, GROUPS, QUESTION_IDS, QUESTIONS, type EligibilityContent, type Scope } from './schema';

/** Something in an eligibility.yaml that does not fit; `path` leads to the field. */
export type EligibilityFault = { path: (string | number)[]; problem: string; remedy: string };

/** Holds an eligibility.yaml against its document and the plan that it names. @param plan null where there is none */
export function checkEligibility(content: EligibilityContent, document: Document, plan: Calendar | null): EligibilityFault[] {
  return [
    ...checkVersions(content, document), ...checkQuestions(content), ...checkConditions(content, document),
    ...clauseFaults(content, document), ...checkRows(content, document, plan),
  ];
}

function checkVersions({ versions }: EligibilityContent, document: Document): EligibilityFault[] {
  const known = document.versions.map(({ id }) => id);
  return [
    ...versions.flatMap((id, index) => (known.includes(id) ? [] : [{ path: ['versions', index], problem: `the document has no version ${id}`, remedy: `Write one of ${known.join(', ')}` }])),
    ...known.filter((id) => !versions.includes(id)).map((id) => ({ path: ['versions'], problem: `version ${id} of the document is not listed`, remedy: 'Read its clauses, adapt the questions and conditions, and add it here' })),
  ];
}

function checkQuestions({ questions, versions, conditions }: EligibilityContent): EligibilityFault[] {
  const needed = new Set(conditions.flatMap(({ compute }) => neededQuestions(compute)));
  const missing = ['group' as const, 'election' as const, ...needed].filter((id) => !questions.some((question) => question.id === id));
  return [
    ...missing.map((id) => ({ path: ['questions'], problem: `the question ${id} is missing`, remedy: 'Add it: a condition needs its answer' })),
    ...questions.flatMap((question, index): EligibilityFault[] => {
      const path = ['questions', index];
      const options: readonly string[] = QUESTIONS[question.id];
      const given = Object.keys(question.options);
      const wrong = [...options.filter((option) => !given.includes(option)), ...given.filter((option) => !options.includes(option))];
      const before = questions[index - 1];
      return [
        ...wrong.map((option) => ({ path: [...path, 'options'], problem: given.includes(option) ? `the question ${question.id} has no answer ${option}` : `the answer ${option} is missing`, remedy: options.length > 0 ? `The answers are ${options.join(', ')}` : 'Leave options out: a day is asked for' })),
        ...(before && QUESTION_IDS.indexOf(before.id) > QUESTION_IDS.indexOf(question.id) ? [{ path: [...path, 'id'], problem: `${question.id} stands after ${before.id}`, remedy: `Keep the order ${QUESTION_IDS.join(', ')}` }] : []),
        ...unknownVersions(question, versions, path),
      ];
    }),
  ];
}

/** Each group needs a condition in every version; their words must stand in the clause, in both languages. */
function checkConditions({ conditions, versions }: EligibilityContent, document: Document): EligibilityFault[] {
  const uncovered = versions.flatMap((version) => GROUPS.flatMap((group) => ELECTION_KINDS.filter((kind) => !conditions.some((condition) => concerns(condition, group, kind, version))).map((kind) => ({
    path: ['conditions'], problem: `no condition concerns ${group}, ${kind}, version ${version}`, remedy: 'Add the words of the clause that says who votes there',
  }))));
  return [...uncovered, ...conditions.flatMap((condition, index) => {
    const path = ['conditions', index];
    const twice = conditions.findIndex(({ id }) => id === condition.id) < index ? [{ path: [...path, 'id'], problem: `${condition.id} is there twice`, remedy: 'Give each condition an id of its own' }] : [];
    const strange = versionsOf(condition, versions, document).flatMap((version) => LOCALES.filter((locale) => {
      const text = textOf(version, condition.clause, locale);
      return text !== null && !text.includes(condition.words[locale]);
    }).map((locale) => ({ path: [...path, 'words', locale], problem: `“${condition.words[locale]}” does not stand in clause ${condition.clause} of ${version.id}.${locale}.md`, remedy: 'Copy the words from that file, or say under versions: where they stand so' })));
    return [...twice, ...strange, ...unknownVersions(condition, versions, path)];
  })];
}

function clauseFaults(content: EligibilityContent, document: Document): EligibilityFault[] {
  const everywhere: Scope = { for: [...GROUPS], elections: [...ELECTION_KINDS], versions: null };
  const cited: { path: (string | number)[]; clause: string; scope: Scope }[] = [
    ...content.questions.flatMap((question, index) => question.clauses.map((clause, at) => ({ path: ['questions', index, 'clauses', at], clause, scope: question }))),
    ...content.conditions.map((condition, index) => ({ path: ['conditions', index, 'clause'], clause: condition.clause, scope: condition })),
    ...content.steps.map((step, index) => ({ path: ['steps', index, 'clause'], clause: step.clause, scope: step })),
    ...content.plan.rows.flatMap((row, index) => (row.clause === null ? [] : [{ path: ['plan', 'rows', index, 'clause'], clause: row.clause, scope: row }])),
    ...content.consequences.map((clause, index) => ({ path: ['consequences', index], clause, scope: everywhere })),
    ...content.also.map((clause, index) => ({ path: ['also', index], clause, scope: everywhere })),
  ];
  return cited.flatMap(({ path, clause, scope }) => versionsOf(scope, content.versions, document).filter((version) => textOf(version, clause, 'az') === null).map((version) => ({
    path, problem: `version ${version.id} has no clause ${clause}`, remedy: 'Write the number of a clause of that text, or say under versions: where it stands',
  })));
}

function checkRows({ plan: { election, rows }, versions }: EligibilityContent, document: Document, plan: Calendar | null): EligibilityFault[] {
  if (plan === null) return [{ path: ['plan', 'election'], problem: `${election} has no calendar plan`, remedy: 'Write the id of an election whose plan is published' }];
  const known = new Map(plan.items.flatMap(({ terms }) => terms.map((term): [string, Term] => [term.id, term])));
  return rows.flatMap((row, index) => row.terms.flatMap((id, at): EligibilityFault[] => {
    const path = ['plan', 'rows', index, 'terms', at];
    const term = known.get(id);
    if (!term) return [{ path, problem: `the plan has no term ${id}`, remedy: 'Write the id of a term in calendar.yaml' }];
    const { clause } = row;
    if (clause === null || versionsOf(row, versions, document).every((version) => sharesArticle(textOf(version, clause, 'az') ?? '', term))) return [];
    return [{ path, problem: `term ${id} and clause ${clause} cite no article in common`, remedy: 'Write the clause that cites the same article, or null' }];
  }));
}

function sharesArticle(clauseText: string, { articles }: Term): boolean {
  const cited = articles.flatMap(articlesOf).map((article) => ({ article, by: null }));
  return referencesOf(clauseText, 'az', []).some((target) => target.kind === 'article' && citationsOf(target.article, cited).length > 0);
}

function neededQuestions(compute: EligibilityContent['conditions'][number]['compute']) {
  switch (compute.by) {
    case 'age': return ['born'] as const;
    case 'residence': return ['resident-since'] as const;
    case 'residence-before-call': return ['municipality-since', 'called'] as const;
    case 'months-of': return ['precinct', compute.before] as const;
    case 'recognition': return ['recognised'] as const;
    case 'election': case 'not-held': return [];
  }
}

function unknownVersions({ versions }: Scope, listed: readonly string[], path: (string | number)[]): EligibilityFault[] {
  return (versions ?? []).flatMap((id, index) => (listed.includes(id) ? [] : [{ path: [...path, 'versions', index], problem: `version ${id} is not listed above`, remedy: `Write one of ${listed.join(', ')}` }]));
}

function versionsOf({ versions }: Scope, listed: readonly string[], document: Document): DocumentVersion[] {
  return document.versions.filter(({ id }) => listed.includes(id) && (versions?.includes(id) ?? true));
}

function textOf({ texts }: DocumentVersion, id: string, locale: 'az' | 'en'): string | null {
  return texts[locale].clauses.find((clause) => clause.id === id)?.text ?? null;
}
