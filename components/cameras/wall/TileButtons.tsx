import { useTranslations } from 'next-intl';
import { TileButton } from './TileButton';
import type { WallActions } from './useWallActions';
import type { Tile } from './wall-data';

type Props = {
  tile: Tile;
  /** Cameras on this page. */
  count: number;
  big: boolean;
  heard: boolean;
  /** The reader is changing the wall: other buttons stand here then. */
  arranging: boolean;
  started: boolean;
  /** It does not play for want of a place. */
  waiting: boolean;
  actions: WallActions;
  onAsk: () => void;
};

/** The buttons at one camera. */
export function TileButtons({ tile, count, big, heard, arranging, started, waiting, actions, onAsk }: Props) {
  const t = useTranslations('cameras.wall');
  const { id, label, place, streams } = tile;
  if (arranging) {
    return (
      <>
        <TileButton icon="earlier" label={t('earlier', { label })} disabled={place === 1} onPress={() => actions.move(id, -1)} />
        <TileButton icon="later" label={t('later', { label })} disabled={place === count} onPress={() => actions.move(id, 1)} />
        <TileButton icon="remove" label={t('remove', { label })} onPress={() => actions.remove(id)} />
      </>
    );
  }
  return (
    <>
      {waiting && <TileButton icon="play" label={t('playThis', { label })} onPress={onAsk} />}
      {started && streams.length > 0 && !waiting && <TileButton icon={heard ? 'sound' : 'muted'} label={t(heard ? 'soundOff' : 'soundOn', { label })} pressed={heard} onPress={() => actions.toggleSound(id)} />}
      {count > 1 && <TileButton icon={big ? 'small' : 'large'} label={t(big ? 'shrink' : 'enlarge', { label })} pressed={big} onPress={() => actions.enlarge(id)} />}
    </>
  );
}
