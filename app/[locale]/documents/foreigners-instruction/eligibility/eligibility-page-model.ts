import { getTranslations } from 'next-intl/server';
import type { ChoiceElection, EligibilityModel, PlanTerm } from '@/components/documents/eligibility/eligibility-model';
import { versionName } from '@/components/documents/versionName';
import { termTitle } from '@/lib/calendar/titles';
import type { Document } from '@/lib/documents/document';
import { quotedOn, quotedTexts } from '@/lib/documents/eligibility/nearest-text';
import { ELECTION_KINDS, type EligibilityContent } from '@/lib/documents/eligibility/schema';
import type { Election } from '@/lib/elections';
import type { Bilingual, Locale } from '@/lib/locale';
import { buildDay } from '@/server/clock';
import { loadPlan } from '@/server/content/calendar';
import { loadElection, loadElections } from '@/server/content/elections';

/** Everything the page says, from the content: the questions, the clauses they quote, the elections and the rows of the plan. */
export async function eligibilityModel(content: EligibilityContent, document: Document, locale: Locale): Promise<EligibilityModel> {
  const t = await getTranslations('documents');
  const { questions, conditions, consequences, steps, also } = content;
  const texts = quotedTexts(document);
  return {
    questions, conditions, consequences, steps, also, texts,
    current: quotedOn(texts, buildDay()).version,
    quotes: Object.fromEntries(content.versions.map((id) => [id, quotesOf(content, document, id)])),
    versionNames: Object.fromEntries(content.versions.map((id) => [id, versionName(id, locale, t)])),
    elections: loadElections().flatMap((election) => choiceOf(election, locale)),
    href: `/${locale}/documents/${document.id}`,
    plan: planOf(content, locale),
  };
}

/** The clauses that are quoted, in the order of the act. */
function quotesOf(content: EligibilityContent, document: Document, versionId: string): Record<string, Bilingual> {
  const texts = document.versions.find(({ id }) => id === versionId)?.texts;
  const quoted = new Set([
    ...content.questions.flatMap(({ clauses }) => clauses), ...content.conditions.map(({ clause }) => clause), ...content.steps.map(({ clause }) => clause),
    ...content.consequences, ...content.also,
  ]);
  return Object.fromEntries((texts?.az.clauses ?? []).filter(({ id }) => quoted.has(id)).map(({ id, text }) => [
    id, { az: text, en: texts?.en.clauses.find((clause) => clause.id === id)?.text ?? '' },
  ]));
}

function choiceOf(election: Election, locale: Locale): ChoiceElection[] {
  const { id, shortName, votingDay, announced, events, hours } = election;
  const kind = ELECTION_KINDS.find((known) => known === election.kind);
  if (kind === undefined || votingDay === 'today') return [];
  const stated = (event: 'called' | 'called-published') => (events[event]?.certainty === 'stated' ? events[event].on : null);
  return [{ id, name: shortName[locale], kind, votingDay, callAct: announced?.act[locale] ?? null, known: { called: stated('called'), published: stated('called-published') }, votingFrom: hours.from }];
}

function planOf({ plan: { election: id, rows } }: EligibilityContent, locale: Locale): EligibilityModel['plan'] {
  const election = loadElection(id);
  const items = (election && loadPlan(election))?.items ?? [];
  const terms = rows.flatMap(({ terms: ids, clause, ...scope }) => items.flatMap((item) => item.terms.filter((term) => ids.includes(term.id)).map((term): PlanTerm => {
    const { published } = term;
    return { id: term.id, rule: term.rule, row: item.number, title: termTitle(item, term, locale), published: published && { kind: published.kind, from: published.from, until: published.until }, scope, clause };
  })));
  return { election: id, name: election?.shortName[locale] ?? id, href: `/${locale}/elections/${id}/calendar`, terms };
}
