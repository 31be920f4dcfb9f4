import { getTranslations } from 'next-intl/server';
import { Facts } from '@/components/ui/Facts';
import { EVENT_IDS, EVENTS } from '@/lib/calendar/rules/events';
import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';
import { formatDate } from '@/lib/time/format';

type Props = { election: Election; locale: Locale };

/** The days that terms of this election are counted from, and how well each is known. */
export async function CountedEvents({ election, locale }: Props) {
  const [t, common] = [await getTranslations('calendar.counting'), await getTranslations('common')];
  const known = EVENT_IDS.flatMap((id) => {
    const event = election.events[id];
    return event ? [{ term: EVENTS[id].name[locale], value: <><p>{formatDate(event.on, locale)} ({t(`certainty.${event.certainty}`)})</p><p className="text-note text-soft">{event.why[locale]}</p></> }] : [];
  });
  const votingDay = election.votingDay === 'today' ? [] : [{ term: common('votingDay'), value: formatDate(election.votingDay, locale, 'long') }];
  return (
    <section aria-labelledby="events" className="mt-10">
      <h2 id="events" className="text-section mb-2">{t('eventsTitle')}</h2>
      <Facts facts={[...votingDay, ...known]} />
    </section>
  );
}
