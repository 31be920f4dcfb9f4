import { WALL_ICONS, type WallIcon } from './icons';

type Props = { icon: WallIcon; label: string; onPress: () => void; pressed?: boolean; disabled?: boolean };

/** A control of 44 by 44 pixels at one camera. */
export function TileButton({ icon, label, onPress, pressed, disabled = false }: Props) {
  return (
    <button
      type="button" aria-label={label} title={label} aria-pressed={pressed} disabled={disabled} onClick={onPress}
      className="inline-flex size-11 shrink-0 items-center justify-center text-ink hover:text-accent focus-visible:-outline-offset-3 disabled:cursor-default disabled:text-rule-strong aria-pressed:text-accent"
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.8">{WALL_ICONS[icon]}</svg>
    </button>
  );
}
