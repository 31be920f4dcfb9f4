import { useTranslations } from 'next-intl';
import { IgnoredNotes } from '@/components/embed/IgnoredNotes';
import type { Precinct } from '@/lib/cameras/precinct';
import { precinctLabel } from '@/lib/cameras/precinct-id';
import type { Ignored } from '@/lib/embed/options';
import type { Broadcast } from './EmbedCamera';

type Props = { broadcast: Broadcast; precinct: Precinct; /** The camera's page on the portal. */ href: string; ignored: readonly Ignored[] };

/** Below the picture: the way to the portal, that it is a rehearsal, and what of the address was not understood. */
export function EmbedFooter({ broadcast: { rehearsal }, precinct, href, ignored }: Props) {
  const t = useTranslations('cameras.embed');
  return (
    <footer className="flex flex-wrap items-center gap-x-4 px-3 text-note">
      <a href={href} target="_blank" rel="noopener" className="tap gap-2 font-semibold underline">
        <span className="figures font-serif text-lg">{precinctLabel(precinct)}</span> {t('cameraPage')}
      </a>
      {rehearsal && <strong className="font-semibold text-frozen [@media(max-height:20rem)]:hidden">{t('rehearsal')}</strong>}
      <IgnoredNotes ignored={ignored} />
    </footer>
  );
}
