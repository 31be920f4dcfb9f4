'use client';

import { useTranslations } from 'next-intl';
import { setQuery } from '@/components/ui/useQuery';

type Props = { view: 'list' | 'map' };

/** On narrow screens list and map take turns. */
export function ViewSwitch({ view }: Props) {
  const t = useTranslations('cameras.find');
  return (
    <div role="group" aria-label={t('view')} className="no-print sticky top-0 z-10 grid grid-cols-2 gap-2 bg-paper py-2 noscript:hidden lg:hidden">
      {(['list', 'map'] as const).map((choice) => (
        <button key={choice} type="button" className="button justify-center" aria-pressed={view === choice} onClick={() => setQuery({ view: choice, ...(choice === 'list' ? { sel: null } : {}) })}>{t(choice)}</button>
      ))}
    </div>
  );
}
