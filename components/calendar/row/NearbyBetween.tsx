import { getTranslations } from 'next-intl/server';
import { Dated } from '@/components/ui/Dated';
import type { NearbyDay } from '@/lib/calendar/nearby';
import type { Locale } from '@/lib/locale';

type Props = { days: readonly NearbyDay[]; base: string; locale: Locale };

const MOST = 3;

/** What other rows have between the first and the last day of a row: a line for each day, only the rows' numbers. */
export async function NearbyBetween({ days, base, locale }: Props) {
  const t = await getTranslations('calendar.dossier');
  const shown = days.length > MOST + 1 ? MOST : days.length;
  const rest = days.slice(shown);
  return (
    <section>
      <h3 className="font-sans text-base font-semibold">{t('between')}</h3>
      <Days days={days.slice(0, shown)} base={base} locale={locale} />
      {rest.length > 0 && (
        <details>
          <summary className="tap text-note underline">{t('moreBetween', { count: rest.length })}</summary>
          <Days days={rest} base={base} locale={locale} />
        </details>
      )}
    </section>
  );
}

async function Days({ days, base, locale }: Props) {
  const t = await getTranslations('calendar');
  return (
    <ul>
      {days.map(({ day, terms }) => (
        <li key={day} className="flex flex-wrap items-center gap-x-1">
          <span className="min-w-32 text-note text-soft"><Dated value={day} locale={locale} /></span>
          {terms.filter(({ term }, index) => terms.findIndex((other) => other.term.number === term.number) === index).map(({ term }) => (
            <a key={term.id} href={`${base}/${term.number}#${term.id}`} className="tap figures min-w-11 justify-center font-serif text-lg font-semibold"><span className="sr-only">{t('columns.number')} </span>{term.number}</a>
          ))}
        </li>
      ))}
    </ul>
  );
}
