import { useTranslations } from 'next-intl';
import { fold } from '@/lib/azerbaijani/fold';
import { writeFacts } from '@/lib/calendar/facts';
import { datePhraseText } from '@/lib/calendar/phrase';
import { rowExecutors } from '@/lib/calendar/rows';
import type { Item } from '@/lib/calendar/schema';
import type { Locale } from '@/lib/locale';
import type { PlanView } from './plan-view';
import { TermItem } from './TermItem';

type Props = { item: Item; view: PlanView };

/** One row of the plan. The same cells are laid out as a list, on the timeline or as a table. */
export function PlanRow({ item, view }: Props) {
  const t = useTranslations('calendar');
  const { locale, base, nameOf, announcedOn } = view;
  const { number, action, executors, law, terms } = item;
  const href = `${base}/${number}`;
  const wording = recommendedWording(item, locale);
  return (
    <tr role="row" className="plan-row" id={`row-${number}`} data-row data-terms={writeFacts(item, announcedOn)} data-also={fold(action[locale === 'az' ? 'en' : 'az'])} suppressHydrationWarning>
      <th role="rowheader" scope="row" className="plan-number" data-q><a href={href} aria-label={t('row', { number })}>{number}</a></th>
      <td role="cell" className="plan-action" id={`words-${number}`} data-q><a href={href} tabIndex={-1}>{action[locale]}</a></td>
      <td role="cell" className="plan-executors" data-label={t('columns.executors')} data-q>
        <span className="plan-names">{rowExecutors(item).map(nameOf).join(' · ')}</span>
        <span className="plan-column">{executors[locale]}</span>
      </td>
      <td role="cell" className="plan-law" data-label={t('columns.law')} data-q>{law[locale]}</td>
      <td role="cell" className="plan-dates">
        <ul>{terms.map((term) => <TermItem key={term.id} term={term} locale={locale} announcedOn={announcedOn} who={term.executors && terms.length > 1 ? term.executors.map(nameOf) : []} />)}</ul>
        {wording && <p className="plan-recommended" data-q>{wording}</p>}
      </td>
    </tr>
  );
}

/** Column 5 as the plan words it, where the dates above do not already say the same. */
function recommendedWording({ recommended, terms }: Item, locale: Locale): string | null {
  if (!recommended) return null;
  const said = terms.map(({ published }) => (published ? datePhraseText(published, locale) || published[locale] : '')).join(' ');
  return said === recommended[locale].replace(/\s+/g, ' ') || terms.every(({ published }) => published?.kind === 'regularly') ? null : recommended[locale];
}
