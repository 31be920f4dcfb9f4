import { getTranslations } from 'next-intl/server';
import { SubscribeWays } from '@/components/calendar/subscribe/SubscribeWays';
import '@/components/calendar/subscribe/subscribe.css';
import { pathTerms, type CalendarPath } from '@/lib/calendar/paths';
import type { Calendar } from '@/lib/calendar/schema';
import { countDated, subscriptionLinks } from '@/lib/calendar/subscription';
import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';

type Props = { path: CalendarPath; calendar: Calendar; election: Election; locale: Locale; /** Address of the portal without a slash at its end. */ site: string };

/** The path's dates to take away: subscribed or as a file, with reminders or without; and what the file does not hold. */
export async function PathFeeds({ path, calendar, election, locale, site }: Props) {
  const [t, subscribe] = [await getTranslations('calendar.paths'), await getTranslations('calendar.subscribe')];
  const title = path.title[locale];
  const links = subscriptionLinks(site, `/data/elections/${election.id}/calendar/paths/${path.id}.${locale}`, `${election.shortName[locale]} – ${title}`);
  const terms = pathTerms(path);
  const dated = countDated(calendar, (_, { id }) => terms.includes(id));
  const undated = terms.length - dated;
  return (
    <section className="no-print mt-12 border-t-2 border-ink pt-4">
      <h2 className="text-section">{t('feeds')}</h2>
      <p className="mt-1">{t('feedNote', { dated })}{undated > 0 && ` ${t('feedUndated', { undated })}`}</p>
      <SubscribeWays links={links} about={title} />
      <p className="reading text-note text-soft">{subscribe('oneOfBoth')}</p>
      <p><a className="tap underline" href={`/${locale}/elections/${election.id}/calendar/subscribe`}>{t('how')}</a></p>
      <p className="text-note text-soft">{t('print')}</p>
    </section>
  );
}
