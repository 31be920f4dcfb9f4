import { getTranslations } from 'next-intl/server';
import { rememberEarlyPress } from '@/components/cameras/player/early-press';
import { Player } from '@/components/cameras/player/Player';
import { StatusProvider } from '@/components/cameras/status/StatusProvider';
import { ClientMessages } from '@/components/ui/ClientMessages';
import { InlineScript } from '@/components/ui/InlineScript';
import { KeyList } from './KeyList';

type Props = {
  election: string;
  /** sha256 of precincts.json; null where no monitor runs. */
  monitoredList: string | null;
  label: string;
  streams: readonly string[];
  index: number;
  megabytesPerHour: number | undefined;
};

/** The player with what the monitor measured. Without JavaScript: the stream's address. */
export async function CameraPicture({ election, monitoredList, label, streams, index, megabytesPerHour }: Props) {
  const t = await getTranslations('cameras.player');
  const player = <Player label={label} streams={streams} index={index} megabytesPerHour={megabytesPerHour} />;
  return (
    <ClientMessages topics={['cameras.player', 'cameras.status']}>
      {monitoredList ? <StatusProvider election={election} list={monitoredList}>{player}</StatusProvider> : player}
      <InlineScript run={rememberEarlyPress} args={[]} />
      <noscript>
        <div className="border-y border-rule py-4">
          <p>{t('noScript')}</p>
          <p><a href={streams[0]} className="tap break-all underline">{streams[0]}</a></p>
        </div>
      </noscript>
      <KeyList />
    </ClientMessages>
  );
}
