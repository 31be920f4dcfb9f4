import { useTranslations } from 'next-intl';

type Props = {
  /** Address of the election's cameras. */
  base: string;
  /** The camera: `57-2`. */
  id: string;
  /** As cited: 57/2. */
  label: string;
  /** Shows a plus only; the words stay for those who listen. */
  short?: boolean;
  className?: string;
};

/**
 * A plain link that opens a wall with this camera, without any state. Where the page has a {@link WallTray} and its address
 * carries a wall (`?wall=57-2`), a press adds to that one instead. Needs the messages `cameras.wall.link`.
 */
export function AddToWall({ base, id, label, short = false, className = 'tap underline' }: Props) {
  const t = useTranslations('cameras.wall.link');
  return (
    <a href={`${base}/wall?add=${id}`} data-add-to-wall={id} rel="nofollow" aria-label={t('addLabel', { label })} title={t('addLabel', { label })} className={`no-print noscript:hidden ${className} ${short ? 'min-w-11 justify-center no-underline!' : ''}`}>
      {short ? <span aria-hidden="true">+</span> : t('add')}
    </a>
  );
}
