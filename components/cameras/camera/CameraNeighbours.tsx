import { getTranslations } from 'next-intl/server';
import type { Precinct } from '@/lib/cameras/precinct';
import { precinctLabel } from '@/lib/cameras/precinct-id';

type Props = { base: string; before: Precinct | undefined; after: Precinct | undefined };

/** The cameras before and after this one in its constituency. */
export async function CameraNeighbours({ base, before, after }: Props) {
  const t = await getTranslations('cameras.camera');
  if (!before && !after) return null;
  return (
    <nav aria-label={t('neighbours')} className="no-print mt-8 flex flex-wrap justify-between gap-4 border-t border-rule pt-2">
      {before ? <Neighbour base={base} precinct={before} rel="prev" words={t('before')} /> : <span />}
      {after && <Neighbour base={base} precinct={after} rel="next" words={t('after')} />}
    </nav>
  );
}

function Neighbour({ base, precinct, rel, words }: { base: string; precinct: Precinct; rel: 'prev' | 'next'; words: string }) {
  return (
    <a href={`${base}/${precinct.constituency}/${precinct.precinct}`} rel={rel} className="tap figures gap-2 underline">
      {rel === 'prev' && <span aria-hidden="true">←</span>}
      <span>{words} {precinctLabel(precinct)}</span>
      {rel === 'next' && <span aria-hidden="true">→</span>}
    </a>
  );
}
