import { hasCameraList, hasPlan, isMonitored, type Election } from '@/lib/elections';
import { textFormats } from '@/lib/documents/download';
import { LOCALES, type Locale } from '@/lib/locale';
import { comparisonFiles } from './comparison-files';
import { loadDocuments } from './documents';
import { loadElections } from './elections';

/** The open data of one election or document: a heading and the addresses of its files. */
export type DataGroup = { id: string; title: string; files: string[] };

/** Every open-data file a reader may want, grouped; `/data/catalog.json` has them all with size and sha256. */
export function openData(locale: Locale): DataGroup[] {
  return [
    ...loadElections().map((election) => ({ id: election.id, title: election.shortName[locale], files: filesOfElection(election) })),
    ...loadDocuments().map((document) => ({
      id: document.id,
      title: document.shortTitle[locale],
      files: document.versions.flatMap(({ id, source }) => [
        ...LOCALES.flatMap((language) => textFormats.map((format) => `/data/documents/${document.id}/${id}.${language}.${format}`)),
        `/data/sources/${source}`,
      ]).concat(comparisonFiles().filter((entry) => entry.document === document.id).map(({ from, file }) => `/data/documents/${document.id}/compare/${from}/${file}`)),
    })),
  ];
}

function filesOfElection(election: Election): string[] {
  const root = `/data/elections/${election.id}`;
  return [
    `${root}/calendar.json`,
    ...(hasPlan(election) ? ['csv', 'az.ics', 'en.ics', 'az.atom', 'en.atom'].map((ending) => `${root}/calendar.${ending}`) : []),
    ...(hasCameraList(election) ? ['json', 'csv', 'geojson'] : ['json']).map((ending) => `${root}/precincts.${ending}`),
    ...(isMonitored(election) ? [`/status/${election.id}/now.json`] : []),
    ...(election.plan.sourceFile ? [`/data/sources/${election.plan.sourceFile}`] : []),
  ];
}
