import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';

type Props = { locale: Locale; calendar: Election | null; /** How that election's plan stands, by the clock. */ standing: ReactNode };

/** What the home page says when no election is under way: that none is, and what can be read meanwhile. */
export async function Idle({ locale, calendar, standing }: Props) {
  const t = await getTranslations('home');
  return (
    <>
      <p className="text-lead font-semibold noscript:hidden">{t('idle')}</p>
      <p className="hidden text-lead font-semibold noscript:block">{t('withoutClock')}</p>
      {calendar && (
        <>
          <p className="mt-2">{t('lastPlan', { election: calendar.shortName[locale] })}</p>
          <div className="mt-2">{standing}</div>
          <p><a className="button button-strong" href={`/${locale}/elections/${calendar.id}/calendar`}>{t('allDeadlines')}</a></p>
        </>
      )}
    </>
  );
}
