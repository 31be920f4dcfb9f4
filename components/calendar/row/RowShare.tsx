import { getTranslations } from 'next-intl/server';
import { CopyText } from '@/components/documents/CopyText';
import { CopyButton } from '@/components/ui/CopyButton';
import { cardCode, cardHeight, cardPath } from '@/lib/calendar/embed';
import { rowTitle } from '@/lib/calendar/row-title';
import type { Item } from '@/lib/calendar/schema';
import { sharePath } from '@/lib/calendar/share';
import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';
import { ShareButton } from './ShareButton';

type Props = { election: Election; item: Item; locale: Locale; /** Address of the portal without a slash at its end. */ site: string };

/** The row's address, its picture, and the line that shows it elsewhere. */
export async function RowShare({ election, item, locale, site }: Props) {
  const [t, common] = [await getTranslations('calendar.dossier'), await getTranslations('common')];
  const path = `/${locale}/elections/${election.id}/calendar/${item.number}`;
  const card = cardPath(locale, election.id, item.number);
  const title = rowTitle(election, item, locale);
  const code = cardCode(`${site}${card}`, title, cardHeight(item, locale));
  return (
    <section className="no-print mt-12">
      <h2 className="border-b-2 border-ink pb-2 text-section">{t('share')}</h2>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <CopyButton href={path} label={common('copyLink')} done={common('copied')} failed={common('copyFailed')} />
        <ShareButton href={path} title={title} label={t('shareButton')} />
        <a href={path} className="tap break-all underline">{`${site}${path}`}</a>
      </p>
      <p><a className="tap underline" href={sharePath(locale, election.id, item.number)}>{t('shareImage')}</a></p>
      <label htmlFor="embed-code" className="mt-3 mb-1 block font-semibold">{t('embedCode')}</label>
      <textarea id="embed-code" readOnly rows={4} value={code} className="field block max-w-[42rem] font-mono text-note" spellCheck={false} />
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <CopyText text={code} label={t('copyCode')} done={t('codeCopied')} failed={t('codeFailed')} />
        <a href={card} className="tap underline">{t('embedPage')}</a>
      </p>
      <p className="reading mt-2 text-note text-soft">{t('embedNote')}</p>
    </section>
  );
}
