import { getTranslations } from 'next-intl/server';

type Props = { /** Address of the calendar's page. */ base: string };

/** What else there is about a plan: subscribing, how its dates are counted, the same for another voting day, what has changed. */
export async function PlanMore({ base }: Props) {
  const t = await getTranslations('calendar.more');
  const links = [['subscribe', 'subscribe'], ['plan', 'planner'], ['counting', 'counting'], ['changes', 'changes']] as const;
  return (
    <nav aria-label={t('label')} className="no-print mt-12 border-t-2 border-ink pt-4">
      <h2 className="text-section">{t('label')}</h2>
      <dl className="mt-2 grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {links.map(([page, key]) => (
          <div key={page}>
            <dt><a className="tap font-semibold underline" href={`${base}/${page}`}>{t(`${key}.title`)}</a></dt>
            <dd className="text-note text-soft">{t(`${key}.about`)}</dd>
          </div>
        ))}
      </dl>
    </nav>
  );
}
