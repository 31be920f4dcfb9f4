import { useTranslations } from 'next-intl';
import { formatMoment, formatTimeOfDay } from '@/lib/cameras/availability-words';
import type { Note } from '@/lib/cameras/day-record';
import type { Locale } from '@/lib/locale';

type Props = { note: Note; locale: Locale };

/** One explanation or correction: whom it is about, what it says in the languages it was written in, by whom and when. */
export function NoteItem({ note, locale }: Props) {
  const t = useTranslations('cameras.ledger.note');
  const states = useTranslations('cameras.status.states');
  const { kind, n, at, author, about, from, until, state, text } = note;
  const clock = (instant: string) => formatTimeOfDay(Date.parse(instant));
  const whom = about === 'all' ? t('all') : 'ids' in about ? about.ids.map((id) => id.replace('-', '/')).join(', ') : t('constituency', { number: about.constituency });
  const own = text[locale];
  const other = locale === 'az' ? text.en : text.az;
  return (
    <li id={`note-${n}`} className="border-b border-rule py-2.5" data-note={kind}>
      <p className="figures font-semibold">{t(kind)}: {whom}, {t('span', { from: clock(from), until: clock(until) })}</p>
      {state && <p>{t('said', { state: states(state) })} {t('measured')}</p>}
      {own && <p>“{own}”</p>}
      {other && <p lang={locale === 'az' ? 'en' : 'az'} className={own ? 'text-soft' : ''}>“{other}”</p>}
      {!own && !other && <p className="text-soft">{t('noText')}</p>}
      <p className="text-note text-soft">{t('by', { author, at: formatMoment(Date.parse(at), locale) })} · {t('entry', { n })}</p>
    </li>
  );
}
