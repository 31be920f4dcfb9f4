import { getTranslations } from 'next-intl/server';

const CLIENTS = ['google', 'apple', 'outlook', 'android', 'thunderbird'] as const;
const COLUMNS = ['how', 'delay', 'reminders'] as const;

/** How each program subscribes, how long it takes to notice a change, and what it does with reminders: their habits, not ours. */
export async function ClientTable() {
  const t = await getTranslations('calendar.subscribe.clients');
  return (
    <dl className="border-t border-rule">
      {CLIENTS.map((client) => (
        <div key={client} className="grid gap-x-8 border-b border-rule py-4 lg:grid-cols-[13rem_1fr]">
          <dt className="font-semibold">{t(`${client}.name`)}</dt>
          {COLUMNS.map((column) => (
            <dd key={column} className="mt-1 lg:col-start-2"><span className="text-soft">{t(column)}: </span>{t(`${client}.${column}`)}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
