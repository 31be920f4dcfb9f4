import type { Locale } from '@/lib/locale';
import { datePhrase } from '@/lib/calendar/phrase';
import type { Published } from '@/lib/calendar/schema';

type Props = { published: Published; locale: Locale };

/** A term's date in words, each date readable by machines. Nothing for "regularly". */
export function TermDate({ published, locale }: Props) {
  return datePhrase(published, locale).map(({ text, dateTime }) => (dateTime ? <time key={dateTime + text} dateTime={dateTime}>{text}</time> : text));
}
