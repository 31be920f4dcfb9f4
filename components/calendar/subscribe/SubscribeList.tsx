import type { SubscriptionLinks } from '@/lib/calendar/subscription';
import { SubscribeWays } from './SubscribeWays';

type Props = { entries: readonly { id: string; name: string; links: SubscriptionLinks }[] };

/** Smaller calendars by name; each opens to its ways, without JavaScript too. A link to `#id` opens its entry, because the id lies inside. */
export function SubscribeList({ entries }: Props) {
  return (
    <ul role="list" className="mt-3 border-t border-rule">
      {entries.map(({ id, name, links }) => (
        <li key={id} className="border-b border-rule">
          <details>
            <summary className="subscribe-summary">{name}</summary>
            <div id={id}><SubscribeWays links={links} about={name} /></div>
          </details>
        </li>
      ))}
    </ul>
  );
}
