import type { Item } from '@/lib/calendar/schema';
import { articlesWithPages } from '@/lib/law';
import type { Document } from '@/lib/documents/document';
import { latestVersion } from '@/lib/documents/validity';
import type { Bilingual, Locale } from '@/lib/locale';
import type { IndexedCameras, IndexedPlace, IndexedRow, SearchIndex } from '@/lib/search/index-file';
import { loadPlan } from './calendar';
import { loadCitations } from './citations';
import { loadConstituencies } from './constituencies';
import { loadDocuments } from './documents';
import { electionsWithCameras, electionsWithPlan, loadElection, loadElections } from './elections';
import { loadPrecincts } from './precincts';

/** Everything the search knows, from the content. @throws ContentError */
export function loadSearchIndex(): SearchIndex {
  const documents = loadDocuments();
  return {
    v: 1,
    elections: loadElections().map(({ id, shortName }) => ({ id, ...shortName })),
    documents: documents.map((document) => ({ id: document.id, latest: latestVersion(document).id, ...document.shortTitle })),
    places: documents.flatMap(indexPlaces),
    rows: electionsWithPlan().flatMap((election) => (loadPlan(election)?.items ?? []).map((item) => indexRow(election.id, item))),
    cameras: indexCameras(),
    articles: articlesWithPages(loadCitations()),
  };
}

/** Each place once for all versions that have the same words. */
function indexPlaces({ id: document, versions }: Document): IndexedPlace[] {
  const indexed: IndexedPlace[] = [];
  for (const version of versions.toReversed()) {
    for (const { place, text } of version.texts.az.places) {
      const words: Bilingual = { az: withoutNumber(text), en: withoutNumber(version.texts.en.places.find((other) => other.place === place)?.text ?? '') };
      const same = indexed.find((known) => known.place === place && known.text.az === words.az && known.text.en === words.en);
      if (same) same.versions.push(version.id);
      else indexed.push({ document, versions: [version.id], place, text: words });
    }
  }
  return indexed;
}

function indexRow(election: string, { number, action, executors, law, recommended, terms }: Item): IndexedRow {
  const rest = (language: Locale) => [executors[language], law[language], recommended?.[language] ?? '', ...terms.map((term) => term.action?.[language] ?? '')];
  const inOneLine = (texts: string[]) => [...new Set(texts.map((text) => text.replace(/\s+/gu, ' ').trim()))].filter(Boolean).join(' · ');
  const both = (make: (language: Locale) => string): Bilingual => ({ az: make('az'), en: make('en') });
  return {
    election, number,
    action: both((language) => inOneLine([action[language]])),
    when: recommended && both((language) => inOneLine([recommended[language]])),
    rest: both((language) => inOneLine(rest(language))),
  };
}

function indexCameras(): IndexedCameras[] {
  const lists = new Map<string, IndexedCameras>();
  for (const election of electionsWithCameras()) {
    const source = election.cameras.listFrom ?? election.id;
    const known = lists.get(source);
    if (known) {
      known.elections.push(election.id);
      continue;
    }
    const precincts = loadPrecincts(election);
    const scheme = (loadElection(source) ?? election).constituencies.scheme;
    const constituencies = loadConstituencies(scheme).flatMap(({ number, name }) => {
      const own = precincts.filter(({ constituency }) => constituency === number);
      const named = own.flatMap(({ precinct, name: title, address }) => (title || address ? [{ precinct, words: [title, address].filter(Boolean).join(', ') }] : []));
      return own.length === 0 ? [] : [{ number, name, precincts: own.map(({ precinct }) => precinct), named }];
    });
    lists.set(source, { elections: [election.id], constituencies });
  }
  return [...lists.values()];
}

function withoutNumber(text: string): string {
  return text.replace(/^\d+(?:\.\d+)*\.\s+/u, '');
}
