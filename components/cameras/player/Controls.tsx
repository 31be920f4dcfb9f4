import { useTranslations } from 'next-intl';
import type { Quality } from '@/lib/cameras/level-cap';
import { ControlButton } from './ControlButton';
import type { QualityChoice } from './open-stream';
import { QualitySelect } from './QualitySelect';
import type { Switch } from './useFullscreen';
import type { PlayerActions } from './usePlayerKeys';

type Props = {
  playing: boolean;
  muted: boolean;
  live: boolean;
  /** The viewer went back. */
  past: boolean;
  fullscreen: Switch;
  pictureInPicture: Switch;
  captions: Switch;
  qualities: readonly Quality[];
  choice: QualityChoice;
  onChoice: (choice: QualityChoice) => void;
  actions: PlayerActions;
};

/** Own controls, so that their words are Azerbaijani too; what the browser cannot do is not offered. */
export function Controls({ playing, muted, live, past, fullscreen, pictureInPicture, captions, qualities, choice, onChoice, actions }: Props) {
  const t = useTranslations('cameras.player');
  return (
    <div className="flex flex-wrap items-center border border-rule">
      <div className="flex">
        <ControlButton icon={playing ? 'pause' : 'play'} label={playing ? t('pause') : t('play')} onPress={actions.toggle} />
        <ControlButton icon={muted ? 'muted' : 'sound'} label={muted ? t('unmute') : t('mute')} words={muted && !past ? [t('unmute'), t('unmuteShort')] : null} onPress={actions.mute} />
        <ControlButton icon="live" label={t('goLive')} words={past ? [t('goLive'), t('goLiveShort')] : null} disabled={playing && live} onPress={actions.goLive} />
      </div>
      <div className="ml-auto flex flex-wrap">
        <QualitySelect qualities={qualities} choice={choice} onChoice={onChoice} />
        {captions.supported && <ControlButton icon="captions" label={captions.active ? t('noCaptions') : t('captions')} onPress={captions.toggle} />}
        {pictureInPicture.supported && <ControlButton icon="window" label={pictureInPicture.active ? t('leaveWindow') : t('window')} onPress={actions.pictureInPicture} />}
        {fullscreen.supported && <ControlButton icon={fullscreen.active ? 'shrink' : 'grow'} label={fullscreen.active ? t('leaveFullscreen') : t('fullscreen')} onPress={actions.fullscreen} />}
      </div>
    </div>
  );
}
