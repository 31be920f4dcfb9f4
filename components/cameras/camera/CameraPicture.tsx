import { getLocale, getTranslations } from 'next-intl/server';
import { CameraPlayer } from '@/components/cameras/player/CameraPlayer';
import { rememberEarlyPress } from '@/components/cameras/player/early-press';
import { StatusProvider } from '@/components/cameras/status/StatusProvider';
import { ClientMessages } from '@/components/ui/ClientMessages';
import { InlineScript } from '@/components/ui/InlineScript';
import { isLocale } from '@/lib/locale';
import { KeyList } from './KeyList';

type Props = {
  election: string;
  /** sha256 of precincts.json; null where no monitor runs. */
  monitoredList: string | null;
  label: string;
  streams: readonly string[];
  index: number;
  megabytesPerHour: number | undefined;
  /** The stream is a rehearsal's. */
  rehearsal?: boolean;
};

/** The player with what the monitor measured. Without JavaScript: the stream's address. */
export async function CameraPicture({ election, monitoredList, label, streams, index, megabytesPerHour, rehearsal = false }: Props) {
  const [t, asked] = [await getTranslations('cameras.player'), await getLocale()];
  const locale = isLocale(asked) ? asked : 'az';
  const player = (
    <CameraPlayer
      locale={locale} election={monitoredList && election} id={label.replace('/', '-')} page={`/${locale}/elections/${election}/cameras/${label}`}
      label={label} streams={streams} index={index} megabytesPerHour={megabytesPerHour} rehearsal={rehearsal}
    />
  );
  return (
    <ClientMessages topics={['cameras.player', 'cameras.moment', 'cameras.status', 'cameras.reasons', 'cameras.ledger.note', 'cameras.notebook.add']}>
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
