import { ClientMessages } from '@/components/ui/ClientMessages';
import { InlineScript } from '@/components/ui/InlineScript';
import { StatusProvider } from '@/components/cameras/status/StatusProvider';
import type { CameraIndex } from '@/lib/cameras/camera-index';
import { CameraFinder } from './CameraFinder';
import { hideUnfiltered } from './hide-unfiltered';

type Props = {
  index: CameraIndex;
  base: string;
  /** Election and sha256 of its precincts.json where cameras are measured; pages of others ask for no states. */
  monitored: { election: string; list: string } | null;
};

/** Map and list of an election's cameras with what they need around them. */
export function CamerasSection({ index, base, monitored }: Props) {
  const finder = <CameraFinder index={index} base={base} />;
  return (
    <ClientMessages topics={['cameras.find', 'cameras.map', 'cameras.nearMe', 'cameras.status', 'cameras.wall.link']}>
      {monitored ? <StatusProvider {...monitored}>{finder}</StatusProvider> : finder}
      <InlineScript run={hideUnfiltered} args={[]} />
    </ClientMessages>
  );
}
