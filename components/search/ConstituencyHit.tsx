import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locale';
import type { IndexedConstituency, SearchIndex } from '@/lib/search/index-file';
import { isMatched } from '@/lib/search/highlight';
import { Marked } from './Marked';

type Props = { hit: IndexedConstituency & { elections: readonly string[] }; index: SearchIndex; terms: readonly string[]; locale: Locale };

/** A constituency that was found, with its precincts in each election that has them. */
export function ConstituencyHit({ hit, index, terms, locale }: Props) {
  const t = useTranslations('search');
  const named = hit.named.filter(({ words }) => isMatched(words, terms));
  return (
    <li className="border-b border-rule py-3">
      <p className="font-semibold"><span className="figures">{hit.number}</span> {hit.name && <span lang="az"><Marked text={hit.name} terms={terms} /></span>} <span className="font-normal text-soft">· {t('precinctsCount', { count: hit.precincts.length })}</span></p>
      <ul className="flex flex-wrap gap-x-5">
        {hit.elections.map((election) => <li key={election}><a className="tap underline" href={`/${locale}/elections/${election}/cameras/${hit.number}`}>{index.elections.find(({ id }) => id === election)?.[locale]}</a></li>)}
      </ul>
      {named.length > 0 && (
        <ul>
          {named.map(({ precinct, words }) => (
            <li key={precinct}><a className="tap underline" href={`/${locale}/elections/${hit.elections[0]}/cameras/${hit.number}/${precinct}`}><span className="figures">{hit.number}/{precinct}</span></a> <span lang="az"><Marked text={words} terms={terms} /></span></li>
          ))}
        </ul>
      )}
    </li>
  );
}
