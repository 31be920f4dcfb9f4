import { getTranslations } from 'next-intl/server';
import type { SubscriptionLinks } from '@/lib/calendar/subscription';
import { SubscribeWays } from './SubscribeWays';

type Props = { entries: readonly { id: string; name: string; /** How many terms it shows. */ terms: number; links: SubscriptionLinks }[] };

/** Smaller calendars by name; each opens to its ways, without JavaScript too. A link to `#id` opens its entry, because the id lies inside. */
export async function SubscribeList({ entries }: Props) {
  const t = await getTranslations('calendar.subscribe');
  return (
    <ul role="list" className="mt-3 border-t border-rule">
      {entries.map(({ id, name, terms, links }) => (
        <li key={id} className="border-b border-rule">
          <details>
            <summary className="subscribe-summary"><span>{name} <span className="font-normal whitespace-nowrap text-soft">{t('terms', { count: terms })}</span></span></summary>
            <div id={id}><SubscribeWays links={links} about={name} /></div>
          </details>
        </li>
      ))}
    </ul>
  );
}
