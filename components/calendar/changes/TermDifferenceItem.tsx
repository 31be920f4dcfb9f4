import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { TermDate } from '@/components/calendar/TermDate';
import type { TermDifference } from '@/lib/calendar/differences';
import type { Published } from '@/lib/calendar/schema';
import { termCitation, termTitle } from '@/lib/calendar/titles';
import type { Bilingual, Locale } from '@/lib/locale';

type Props = { difference: TermDifference; locale: Locale; /** Address of the plan's page. */ base: string };

/** What became of one term from one version to another, old and new side by side where there is room. */
export async function TermDifferenceItem({ difference, locale, base }: Props) {
  const t = await getTranslations('calendar.changesPage');
  const { item, term, fate, moved, reworded, retranslated } = difference;
  const dates = (published: Published | null) => (!published ? t('nothing') : published.kind === 'regularly' ? t('regularly') : <TermDate published={published} locale={locale} />);
  return (
    <li className="border-b border-rule py-4">
      <p>
        <a className="font-semibold" href={`${base}/${item.number}#${term.id}`}>{termCitation(item, term, locale)}{item.terms.length > 1 && !term.label ? ` (${term.id})` : ''}</a>
        {fate !== 'kept' && <strong className="ml-3">{t(`fate.${fate}`)}</strong>}
      </p>
      <p className="reading text-soft">{termTitle(item, term, locale)}</p>
      <dl>
        {moved && <BeforeAfter name={t('movedDate')} labels={[t('before'), t('after')]} before={dates(moved.before)} after={dates(moved.after)} />}
        {reworded.map(({ part, before, after }) => (
          <BeforeAfter key={part} name={t(`part.${part}`)} labels={[t('before'), t('after')]} before={words(before, t('nothing'))} after={words(after, t('nothing'))} />
        ))}
      </dl>
      {retranslated.length > 0 && <p className="mt-2 text-note text-soft">{t('retranslated', { parts: retranslated.map((part) => t(`part.${part}`)).join(', ') })}</p>}
    </li>
  );
}

/** The official words; what is compared is always they. */
function words(text: Bilingual | null, nothing: string): ReactNode {
  return text && text.az !== '' ? <span lang="az" className="official">{text.az}</span> : nothing;
}

function BeforeAfter({ name, labels: [was, is], before, after }: { name: string; labels: [string, string]; before: ReactNode; after: ReactNode }) {
  return (
    <div className="mt-3">
      <dt className="text-note font-semibold">{name}</dt>
      <dd className="mt-1 grid gap-x-10 gap-y-2 sm:grid-cols-2">
        <div><span className="text-note text-soft">{was}</span><del className="block whitespace-pre-line text-soft no-underline">{before}</del></div>
        <div><span className="text-note text-soft">{is}</span><ins className="block whitespace-pre-line no-underline">{after}</ins></div>
      </dd>
    </div>
  );
}
