import { useId } from 'react';
import { useTranslations } from 'next-intl';
import type { Quality } from '@/lib/cameras/level-cap';
import type { QualityChoice } from './open-stream';

type Props = { qualities: readonly Quality[]; choice: QualityChoice; onChoice: (choice: QualityChoice) => void };

/** A choice where the stream offers one; where it has a single quality, StateStrip says so. */
export function QualitySelect({ qualities, choice, onChoice }: Props) {
  const [t, id] = [useTranslations('cameras.player'), useId()];
  if (qualities.length < 2) return null;
  return (
    <>
      <label htmlFor={id} className="sr-only">{t('quality')}</label>
      <select id={id} value={choice} onChange={(event) => onChoice(read(event.target.value))} className="min-h-11 bg-paper px-2 text-note font-semibold text-ink">
        <option value="auto">{t('auto')}</option>
        <option value="save">{t('save')}</option>
        {qualities.map(({ height, bitsPerSecond }, index) => (
          <option key={index} value={index}>{height > 0 ? `${height}p` : t('kilobits', { count: Math.round(bitsPerSecond / 1000) })}</option>
        ))}
      </select>
    </>
  );
}

function read(value: string): QualityChoice {
  return value === 'auto' || value === 'save' ? value : Number(value);
}
