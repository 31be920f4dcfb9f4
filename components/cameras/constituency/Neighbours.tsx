import { useTranslations } from 'next-intl';
import type { Constituency } from '@/lib/cameras/constituency';

type Props = { previous: Constituency | null; next: Constituency | null; /** Address of the cameras page. */ base: string };

/** The constituencies before and after this one that have cameras. */
export function Neighbours({ previous, next, base }: Props) {
  const t = useTranslations('cameras.constituency');
  const find = useTranslations('cameras.find');
  return (
    <nav className="no-print mt-10 flex flex-wrap justify-between gap-x-8 border-t border-rule pt-2">
      {([['previous', previous], ['next', next]] as const).map(([which, constituency]) => constituency && (
        <a key={which} href={`${base}/${constituency.number}`} className={`tap flex-col items-start ${which === 'next' ? 'ml-auto text-right' : ''}`}>
          <span className="w-full text-note text-soft">{t(which)}</span>
          <span className="w-full underline"><span className="figures">{constituency.number}</span> <span lang="az">{constituency.name ?? find('unnamed')}</span></span>
        </a>
      ))}
    </nav>
  );
}
