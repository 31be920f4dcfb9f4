import { useTranslations } from 'next-intl';
import { bakuTime } from '@/lib/time/baku';

type Props = { takenAtMs: number; /** The viewer went back to it, and it moves. */ past: boolean };

/** Stamped over a picture that is not of now, so that nobody takes it for live; above the strip in which a rehearsal says that it is one. */
export function OldPicture({ takenAtMs, past }: Props) {
  const t = useTranslations('cameras.player');
  return <p aria-hidden={past} className="absolute bottom-[10%] left-0 bg-[#17151b] px-2 text-note font-semibold sm:px-3 sm:py-1 sm:text-base text-[#eab35c] figures">{t(past ? 'pastPicture' : 'oldPicture', { time: bakuTime(takenAtMs) })}</p>;
}
