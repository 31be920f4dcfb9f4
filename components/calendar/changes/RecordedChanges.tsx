import { getTranslations } from 'next-intl/server';
import { Dated } from '@/components/ui/Dated';
import { dayOf } from '@/lib/calendar/stamp';
import { termCitation, termTitle } from '@/lib/calendar/titles';
import type { RecordedChange } from '@/lib/calendar/versions';
import type { Locale } from '@/lib/locale';

type Props = { changes: readonly RecordedChange[]; locale: Locale; base: string };

/** Changes recorded at single terms, the newest first, or that there is none. */
export async function RecordedChanges({ changes, locale, base }: Props) {
  const t = await getTranslations('calendar.changesPage');
  if (changes.length === 0) return <p className="mt-2">{t('recordedNone')}</p>;
  return (
    <ul role="list" className="mt-3 border-t border-rule">
      {changes.map(({ item, term, change }) => (
        <li key={`${term.id} ${change.on}`} className="border-b border-rule py-4">
          <p><strong><Dated value={dayOf(change.on)} locale={locale} /></strong> · <a href={`${base}/${item.number}#${term.id}`}>{termCitation(item, term, locale)}</a></p>
          <p className="reading">{change.correction ? t('correction') : t('byDecision')}: {change.what[locale]}</p>
          <p className="reading text-note text-soft">{termTitle(item, term, locale)}</p>
        </li>
      ))}
    </ul>
  );
}
