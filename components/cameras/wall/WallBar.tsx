import { useTranslations } from 'next-intl';
import { StateShape } from '@/components/cameras/status/StateShape';
import { shapeOf } from '@/lib/cameras/told-state';
import { PlayersSelect } from './PlayersSelect';
import type { Playing } from './usePlaying';
import type { useScreen } from './useScreen';
import type { Tile, WallPlace } from './wall-data';

type Props = {
  place: WallPlace;
  tiles: readonly Tile[];
  playing: Playing;
  started: boolean;
  big: string | null;
  arranging: boolean;
  screen: ReturnType<typeof useScreen>;
  onStart: (started: boolean) => void;
  onArrange: (arranging: boolean) => void;
  onEven: () => void;
};

/** One press for all cameras, what that costs, and how they stand. */
export function WallBar({ place, tiles, playing, started, big, arranging, screen, onStart, onArrange, onEven }: Props) {
  const t = useTranslations('cameras.wall');
  const playable = tiles.filter(({ streams }) => streams.length > 0).length;
  const players = Math.min(playing.most, playable);
  const each = place.megabytesPerHour;
  return (
    <div className="wall-bar no-print">
      <div className="flex flex-wrap items-center gap-2">
        {playable > 0 && (
          <button type="button" className={`button ${started ? '' : 'button-strong min-h-12 px-5'}`} onClick={() => onStart(!started)}>
            {started ? t('stop') : players === playable ? t('watch') : t('watchSome')}
          </button>
        )}
        {playable > 1 && <PlayersSelect suits={Math.min(playing.suits, playable)} playable={playable} />}
        {big && <button type="button" className="button" onClick={onEven}>{t('even')}</button>}
        {!place.embed && <button type="button" className="button" aria-pressed={arranging} onClick={() => onArrange(!arranging)}>{arranging ? t('arranged') : t('arrange')}</button>}
        {screen.supported && <button type="button" className="button" onClick={screen.toggle}>{screen.active ? t('leaveFullscreen') : t('fullscreen')}</button>}
      </div>
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-note">
        {started ? <Summary playing={playing} count={tiles.length} />
          : players > 0 && <p className="figures font-semibold">{each === undefined ? t('priceUnknown') : t('price', { total: players * each, players, each })}</p>}
        {players < playable && !playing.strained && <p className="text-soft">{t('some', { most: players, turns: playing.takesTurns ? 'yes' : 'no' })}</p>}
        {playing.strained && (
          <p className="text-frozen">{t('strained', { most: players })} <button type="button" className="tap font-semibold text-accent underline" onClick={playing.tryAll}>{t('all')}</button></p>
        )}
        {place.rehearsal && <p className="wall-rehearsal font-semibold text-frozen">{t('rehearsal')}</p>}
      </div>
    </div>
  );
}

/** How many of them are live, and how many are what else. */
function Summary({ playing: { playing, told }, count }: { playing: Playing; count: number }) {
  const t = useTranslations('cameras.wall');
  const states = playing.map((id) => told.get(id)?.state ?? 'connecting');
  return (
    <p className="figures flex flex-wrap gap-x-3">
      <span>{t('ofCount', { shown: playing.length, count })}:</span>
      {[...new Set(states)].map((state) => (
        <span key={state} className="inline-flex items-baseline gap-1 whitespace-nowrap">
          <StateShape state={shapeOf(state)} size={12} /> {states.filter((other) => other === state).length} {t(`states.${state}`)}
        </span>
      ))}
    </p>
  );
}
