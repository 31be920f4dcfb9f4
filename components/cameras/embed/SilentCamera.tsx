import { useParent } from '@/components/embed/useParent';
import type { Precinct } from '@/lib/cameras/precinct';
import type { EmbedOptions, Ignored } from '@/lib/embed/options';
import type { Broadcast } from './EmbedCamera';
import { EmbedFooter } from './EmbedFooter';

type Props = { broadcast: Broadcast; precinct: Precinct; options: EmbedOptions; ignored: readonly Ignored[] };

/** A camera of the list that broadcasts nothing. */
export function SilentCamera({ broadcast, precinct, options, ignored }: Props) {
  useParent({ embed: 'camera', election: broadcast.election, id: precinct.id, name: options.name }, { state: 'no-camera', playing: false, muted: true }, null, ignore);
  return (
    <>
      <p className="grow p-4">{broadcast.withoutStream}</p>
      <EmbedFooter broadcast={broadcast} precinct={precinct} href={`${broadcast.cameras}/${precinct.constituency}/${precinct.precinct}`} ignored={ignored} />
    </>
  );
}

/** Where nothing plays, nothing can be commanded. */
function ignore() {}
