import { ICONS, type IconName } from './icons';

type Props = { icon: IconName; label: string; onPress: () => void; /** Words beside the icon: the whole, and a part of the label for narrow screens. */ words?: readonly [string, string] | null; disabled?: boolean };

/** A control of at least 44 by 44 pixels. */
export function ControlButton({ icon, label, onPress, words = null, disabled = false }: Props) {
  return (
    <button
      type="button" aria-label={label} title={label} onClick={onPress} disabled={disabled}
      className="inline-flex min-h-11 min-w-11 items-center justify-center gap-1 px-2.5 sm:gap-2 text-note font-semibold text-ink hover:text-accent focus-visible:-outline-offset-3 disabled:cursor-default disabled:text-soft"
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.8">{ICONS[icon]}</svg>
      {words && <span aria-hidden="true"><span className="max-sm:hidden">{words[0]}</span><span className="sm:hidden">{words[1]}</span></span>}
    </button>
  );
}
