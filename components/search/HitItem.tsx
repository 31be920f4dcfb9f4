import type { useTranslations } from 'next-intl';
import { dayInText } from '@/lib/documents/names';
import type { Locale } from '@/lib/locale';
import { kindOf, type Hit } from '@/lib/search/hit';
import type { SearchIndex } from '@/lib/search/index-file';
import { hitTitle, type HitTitle } from './hit-title';
import { Marked } from './Marked';
import { snippetOf } from './snippet';

/** The labels of the search. */
export type SearchLabels = ReturnType<typeof useTranslations<'search'>>;

type Props = { hit: Hit; marks: readonly string[]; index: SearchIndex; locale: Locale; t: SearchLabels };

/** Something found: what it is, its name, and the words that met the query with their own letters marked. */
export function HitItem({ hit, marks, index, locale, t }: Props) {
  const { entry, href, precinct } = hit;
  const title = hitTitle(hit, locale, t);
  const snippet = precinct === null ? snippetOf(entry, marks, locale) : null;
  const elections = entry.kind === 'constituency' ? entry.elections ?? [] : [];
  return (
    <li className="border-b border-rule py-3" data-kind={kindOf(hit)}>
      <p className="text-note text-soft">{beside(hit, index, locale, t)}</p>
      <p className="text-lead"><a className="font-semibold underline" href={`/${locale}${href}`}><TitleWords title={title} marks={marks} /></a></p>
      {snippet && <p lang={snippet.language} className={`reading mt-0.5 ${snippet.isOfficial ? 'official' : ''}`}><Marked text={snippet.text} terms={marks} length={220} /></p>}
      {elections.length > 1 && (
        <ul className="flex flex-wrap gap-x-5 text-note">
          {elections.slice(1).map((election) => <li key={election}><a className="tap underline" href={`/${locale}/elections/${election}/cameras/${entry.number}${precinct === null ? '' : `/${precinct}`}`}>{electionName(index, election)}</a></li>)}
        </ul>
      )}
    </li>
  );
}

function TitleWords({ title: { number, words, language }, marks }: { title: HitTitle; marks: readonly string[] }) {
  return <>{number && <span className="figures">{number}</span>}{number && words && ' · '}{words && <span lang={language}><Marked text={words} terms={marks} /></span>}</>;
}

/** What kind of thing it is, and of which act, election or page. */
function beside(hit: Hit, index: SearchIndex, locale: Locale, t: SearchLabels): string {
  const { entry } = hit;
  const of = entry.document && entry.kind === 'clause' ? index.documents.find(({ id }) => id === entry.document)?.name : entry.elections?.[0] && entry.kind !== 'page' ? electionName(index, entry.elections[0]) : entry.within;
  const dated = entry.kind === 'clause' ? (entry.versions ?? []).map((id) => dayInText(id, locale)).join('; ') : null;
  const unofficial = locale === 'en' && (entry.kind === 'clause' || entry.kind === 'row') ? t('unofficial') : null;
  return [t(`kinds.${kindOf(hit)}`), of, dated, entry.notInForce && t('removed'), unofficial].filter(Boolean).join(' · ');
}

function electionName({ elections }: SearchIndex, id: string): string {
  return elections.find((election) => election.id === id)?.name ?? id;
}
