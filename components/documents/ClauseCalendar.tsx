import { getTranslations } from 'next-intl/server';
import { TermDate } from '@/components/calendar/TermDate';
import type { Term } from '@/lib/calendar/schema';
import { dayInText } from '@/lib/documents/names';
import { articleHref } from '@/lib/law';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';

/** Why a row stands beside a clause: both cite an article, or an editor says so in our words. `citedAs`: how the row cites it, where it names a part. */
export type ConnectionReason = { kind: 'article'; article: string; citedAs: readonly string[] } | { kind: 'editor'; text: string };

/** A row of a plan with the terms that are meant. */
export type ConnectedRow = { number: number; subject: string; terms: readonly Term[]; reason: ConnectionReason };

/** The connected rows of one election's plan. `missing`: the text of the act in force on its voting day was not received. */
export type CalendarConnection = { election: string; name: string; votingDay: PlainDate | null; missing: boolean; rows: readonly ConnectedRow[] };

type Props = { connections: readonly CalendarConnection[]; locale: Locale; removed: boolean };

/** The rows of calendar plans that a clause is connected with, each with its dates and the reason. */
export async function ClauseCalendar({ connections, locale, removed }: Props) {
  const t = await getTranslations('documents.clausePage');
  const shown = removed ? [] : connections;
  return (
    <section id="calendar" className="mt-12">
      <h2 className="border-b-2 border-ink pb-2 text-section">{t('calendar')}</h2>
      {shown.length === 0 && <p className="mt-3 text-soft">{t(removed ? 'calendarRemoved' : 'calendarNone')}</p>}
      {shown.map(({ election, name, votingDay, missing, rows }) => (
        <div key={election}>
          <p className="mt-3 text-note text-soft">
            {votingDay && t('calendarPlan', { election: name, date: dayInText(votingDay, locale) })} {missing && t('calendarMissing')}
          </p>
          <ul>{rows.map((row) => <Row key={`${row.number} ${row.reason.kind}`} row={row} election={election} locale={locale} />)}</ul>
        </div>
      ))}
    </section>
  );
}

async function Row({ row: { number, subject, terms, reason }, election, locale }: { row: ConnectedRow; election: string; locale: Locale }) {
  const [t, states] = [await getTranslations('documents.clausePage'), await getTranslations('common.states')];
  const href = `/${locale}/elections/${election}/calendar/${number}`;
  return (
    <li className="grid grid-cols-[3.25rem_1fr] gap-x-3 border-b border-rule py-3 sm:grid-cols-[4.5rem_1fr]">
      <a href={href} aria-label={t('row', { number })} className="figures inline-flex min-h-11 items-start font-serif text-section leading-none font-semibold no-underline hover:underline">{number}</a>
      <div>
        <p className="reading">{subject}</p>
        <ul className="flex flex-wrap gap-x-5 text-note">
          {terms.map(({ id, label, published }) => (
            <li key={id}><a className="tap underline" href={`${href}#${id}`}><span>{label && `${label}) `}{published ? published.kind === 'regularly' ? states('regularly') : <TermDate published={published} locale={locale} /> : t('noDate')}</span></a></li>
          ))}
        </ul>
        <p className="reading text-note text-soft">
          {reason.kind === 'editor' ? <>{reason.text} {t('calendarOurs')}</> : (
            <a className="text-soft underline" href={articleHref(locale, reason.article)}>{t('calendarShared', { article: [reason.article, ...(reason.citedAs.length > 0 ? [`(${reason.citedAs.join(', ')})`] : [])].join(' ') })}</a>
          )}
        </p>
      </div>
    </li>
  );
}
