import { getTranslations } from 'next-intl/server';
import { Dated } from '@/components/ui/Dated';
import type { Nearby, NearbyDay, NearbyTerm } from '@/lib/calendar/nearby';
import { shortenWords } from '@/lib/calendar/shorten';
import type { Locale } from '@/lib/locale';
import { NearbyBetween } from './NearbyBetween';

type Props = { nearby: Nearby; base: string; locale: Locale };

type PlaceProps = { title: string; days: readonly (NearbyDay & { own?: readonly NearbyTerm[] })[]; none: string; base: string; locale: Locale };

const MOST = 4;
const LETTERS = 90;
/** Where a row has several days, so that they stay short on a phone. */
const FEW_LETTERS = 56;

/** What the plan has just before the row, on the days on which its terms begin and end, between them and just after, by date. */
export async function RowNearby({ nearby, base, locale }: Props) {
  const t = await getTranslations('calendar.dossier');
  const { before, same, between, after } = nearby;
  return (
    <section className="mt-12">
      <h2 className="border-b-2 border-ink pb-2 text-section">{t('nearby')}</h2>
      <div className="mt-3 grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-[repeat(auto-fit,minmax(14rem,1fr))]">
        <Place title={t('before')} days={before ? [before] : []} none={t('noneBefore')} base={base} locale={locale} />
        {same.length > 0 && <Place title={t('same')} days={same} none="" base={base} locale={locale} />}
        {between.length > 0 && <NearbyBetween days={between} base={base} locale={locale} />}
        <Place title={t('after')} days={after ? [after] : []} none={t('noneAfter')} base={base} locale={locale} />
      </div>
    </section>
  );
}

async function Place({ title, days, none, base, locale }: PlaceProps) {
  const t = await getTranslations('calendar.dossier');
  return (
    <section>
      <h3 className="font-sans text-base font-semibold">{title}</h3>
      {days.length === 0 && <p className="text-soft">{none}</p>}
      {days.map(({ day, terms, own = [] }) => {
        const rows = oncePerRow(terms);
        const more = rows.length - MOST;
        const ours = own.flatMap(({ term, edge }) => (edge ? [`${term.id} ${t(edge)}`] : []));
        return (
          <div key={day}>
            <p className="mt-1 text-note text-soft"><Dated value={day} locale={locale} style="long" />{ours.length > 0 && `: ${ours.join(', ')}`}</p>
            <ul>{rows.slice(0, more === 1 ? rows.length : MOST).map((near) => <li key={near.term.id}><NearbyLink near={near} most={days.length > 1 ? FEW_LETTERS : LETTERS} base={base} locale={locale} /></li>)}</ul>
            {more > 1 && <a className="tap text-note underline" href={`${base}?at=${day}`}>{t('moreThatDay', { count: more })}</a>}
          </div>
        );
      })}
    </section>
  );
}

async function NearbyLink({ near: { term, edge }, most, base, locale }: { near: NearbyTerm; most: number; base: string; locale: Locale }) {
  const t = await getTranslations('calendar.dossier');
  return (
    <a href={`${base}/${term.number}#${term.id}`} className="group grid min-h-11 grid-cols-[2.25rem_1fr] items-baseline gap-x-2 py-1.5 text-ink no-underline">
      <span className="figures font-serif text-xl leading-none font-semibold text-accent">{term.number}</span>
      <span className="group-hover:underline">{shortenWords(term.rowAction[locale], most)}{edge && <span className="text-note text-soft"> ({t(edge)})</span>}</span>
    </a>
  );
}

function oncePerRow(terms: readonly NearbyTerm[]): NearbyTerm[] {
  return terms.filter(({ term }, index) => terms.findIndex((other) => other.term.number === term.number) === index);
}
