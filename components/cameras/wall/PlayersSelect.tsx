import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { useQuery } from '@/components/ui/useQuery';
import { setWall } from './set-wall';

type Props = { /** What suits this device. */ suits: number; playable: number };

/** How many play at once: what suits the device, or the reader's own decision, which stands in the address. */
export function PlayersSelect({ suits, playable }: Props) {
  const [t, id] = [useTranslations('cameras.wall'), useId()];
  const asked = useQuery().get('players') ?? '';
  const numbers = [1, 2, 3, 4, 6, 9, 12, 16].filter((number) => number < playable);
  const value = asked === '' || !/^\d+$/.test(asked) ? '' : String(Math.min(Number(asked), playable));
  const offered = [...new Set([...numbers, playable, ...(value ? [Number(value)] : [])])].sort((a, b) => a - b);
  return (
    <span className="inline-flex items-center gap-2">
      <label htmlFor={id} className="text-note text-soft">{t('atOnce')}</label>
      <select id={id} value={value} onChange={(event) => setWall({ players: event.target.value })} className="field w-auto!">
        <option value="">{t('device', { count: suits })}</option>
        {offered.map((number) => <option key={number} value={number}>{number}</option>)}
      </select>
    </span>
  );
}
