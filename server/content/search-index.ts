import { articlesWithPages } from '@/lib/law';
import type { Bilingual, Locale } from '@/lib/locale';
import type { Block } from '@/lib/page';
import { currentVersion } from '@/lib/documents/validity';
import { wordsOfTerm } from '@/lib/search/content-schema';
import type { Entry, SearchIndex, TermGroup } from '@/lib/search/index-file';
import type { PlainDate } from '@/lib/time/baku';
import { loadExecutors, loadPlan } from './calendar';
import { loadCitations } from './citations';
import { loadConstituencies } from './constituencies';
import { loadDocuments } from './documents';
import { electionsWithCameras, electionsWithPlan, loadElection, loadElections } from './elections';
import { loadPage } from './pages';
import { loadPaths } from './paths';
import { loadPrecincts } from './precincts';
import { documentEntries, rowEntry, two } from './search-entries';
import { checkTermTargets, fillAddress, loadSearchPages, loadSearchTerms } from './search-content';
import { loadShortNames } from './short-names';

/**
 * Everything the search knows, for readers of one language, from the content.
 * @param day in Baku: decides which version of an act is in force
 * @throws ContentError
 */
export function loadSearchIndex(locale: Locale, day: PlainDate): SearchIndex {
  const documents = loadDocuments();
  const entries = [
    ...electionsWithPlan().flatMap((election) => (loadPlan(election)?.items ?? []).map((item) => rowEntry(election.id, item, loadShortNames(election.id), locale))),
    ...documents.flatMap((document) => documentEntries(document, locale, day)),
    ...constituencyEntries(), ...executorEntries(locale), ...electionEntries(locale), ...pathEntries(locale), ...pageEntries(locale), ...headingEntries(locale),
    ...articlesWithPages(loadCitations()).map((number): Entry => ({ kind: 'article', href: `/law/${number}`, name: [''], number })),
  ];
  const terms = termGroups(locale);
  return {
    v: 2, locale,
    elections: loadElections().map(({ id, shortName }) => ({ id, name: shortName[locale] })),
    documents: documents.map((document) => ({ id: document.id, name: document.shortTitle[locale], current: currentVersion(document, day).id, versions: document.versions.map(({ id }) => id) })),
    entries: entries.map((entry) => withNames(entry, terms)), terms,
  };
}

/** Checks that words lead to pages that the search knows. @throws ContentError */
export function checkSearchTargets(): void {
  // Which version is in force changes no address that a word may lead to.
  const { entries } = loadSearchIndex('en', '9999-12-31');
  checkTermTargets(new Set(entries.map(({ href }) => href)));
}

function termGroups(locale: Locale): TermGroup[] {
  return loadSearchTerms().map((term) => {
    const first = term.first === undefined ? null : fillAddress(term.first);
    return { label: two(term.name, locale), words: wordsOfTerm(term), ...(first && { first }) };
  });
}

/** Whatever a term leads to is known by all of the term's words. */
function withNames(entry: Entry, terms: readonly TermGroup[]): Entry {
  const names = terms.filter(({ first }) => first === entry.href).flatMap(({ words }) => words);
  return names.length === 0 ? entry : { ...entry, alias: [...new Set([...(entry.alias ?? []), ...names])] };
}

function electionEntries(locale: Locale): Entry[] {
  return loadElections().map(({ id, name, shortName, votingDay, announced, facts }) => ({
    kind: 'page', href: `/elections/${id}`, name: two(shortName, locale), text: two(name, locale), elections: [id],
    ...(votingDay !== 'today' && { days: [{ day: votingDay, kind: 'on' as const }] }),
    rest: two({ az: [announced?.act.az, ...facts.map(({ text }) => text.az)].filter(Boolean).join(' · '), en: [announced?.act.en, ...facts.map(({ text }) => text.en)].filter(Boolean).join(' · ') }, locale),
  }));
}

function executorEntries(locale: Locale): Entry[] {
  return electionsWithPlan().flatMap((election) => {
    const { id } = election;
    const used = new Set(loadPlan(election)?.items.flatMap((item) => [...item.executors.ids, ...item.terms.flatMap(({ executors }) => executors ?? [])]));
    const short = loadShortNames(id).executors;
    return loadExecutors().filter((executor) => used.has(executor.id)).map((executor): Entry => ({
      kind: 'executor', href: `/elections/${id}/calendar/executors/${executor.id}`, name: two(executor, locale), elections: [id],
      ...(short[executor.id] && { alias: Object.values(short[executor.id] ?? {}) }),
    }));
  });
}

function pathEntries(locale: Locale): Entry[] {
  return electionsWithPlan().flatMap((election) => loadPaths(election.id).map(({ id, title, lead, steps }): Entry => {
    const headings = steps.map(({ heading }) => heading).filter((heading): heading is Bilingual => heading !== null);
    return {
      kind: 'page', href: `/elections/${election.id}/calendar/paths/${id}`, name: two(title, locale), text: two(lead, locale), elections: [election.id],
      rest: two({ az: headings.map(({ az }) => az).join(' · '), en: headings.map(({ en }) => en).join(' · ') }, locale),
    };
  }));
}

function pageEntries(locale: Locale): Entry[] {
  const plan = electionsWithPlan()[0];
  return loadSearchPages().flatMap(({ address, title, about, words }) => {
    const href = fillAddress(address);
    const decision = address === '/elections/{plan}/calendar' && plan?.plan.status === 'published' ? plan.plan.decision : null;
    return href === null ? [] : [{ kind: 'page' as const, href, name: two(title, locale), text: two(about, locale), alias: words, ...(decision && { number: decision }) }];
  });
}

/** What the pages of plain words say, heading by heading. */
function headingEntries(locale: Locale): Entry[] {
  const counting = fillAddress('/elections/{plan}/calendar/counting');
  const pages = [['about', '/about'], ['cameras', '/about/cameras'], ['data', '/about/data'], ...(counting ? [['counting', counting]] : [])];
  return pages.flatMap(([id = '', href = '']) => {
    const [az, en] = [partsOf(loadPage(id, 'az').blocks), partsOf(loadPage(id, 'en').blocks)];
    const within = loadPage(id, locale).title;
    return az.map((part, index): Entry => ({ kind: 'page', href, within, name: two({ az: part.heading, en: en[index]?.heading ?? '' }, locale), text: two({ az: part.text, en: en[index]?.text ?? '' }, locale) }));
  });
}

function partsOf(blocks: readonly Block[]): { heading: string; text: string }[] {
  const parts: { heading: string; text: string }[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.kind === 'heading') parts.push({ heading: block.text, text: '' });
    else if (last) last.text = [last.text, textOf(block)].filter(Boolean).join(' ').replace(/\{\w+\}/g, '');
  }
  return parts;
}

function textOf(block: Exclude<Block, { kind: 'heading' }>): string {
  return (block.kind === 'paragraph' ? [block.runs] : block.items).map((runs) => runs.map(({ text }) => text).join('')).join(' ');
}

function constituencyEntries(): Entry[] {
  const lists = new Map<string, string[]>();
  for (const { id, cameras } of electionsWithCameras()) lists.set(cameras.listFrom ?? id, [...(lists.get(cameras.listFrom ?? id) ?? []), id]);
  return [...lists].flatMap(([source, elections]) => {
    const election = loadElection(source);
    if (!election) return [];
    const precincts = loadPrecincts(election);
    return loadConstituencies(election.constituencies.scheme).flatMap(({ number, name }): Entry[] => {
      const own = precincts.filter(({ constituency }) => constituency === number);
      const named = own.flatMap(({ precinct, name: title, address }) => (title || address ? [`${number}/${precinct}: ${[title, address].filter(Boolean).join(', ')}`] : []));
      if (own.length === 0) return [];
      return [{ kind: 'constituency', href: `/elections/${elections[0]}/cameras/${number}`, name: [name ?? ''], number: String(number), elections, precincts: own.map(({ precinct }) => precinct), ...(named.length > 0 && { text: [named.join(' · ')] as const }) }];
    });
  });
}
