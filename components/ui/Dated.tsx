import type { Locale } from '@/lib/locale';
import type { DateOrInstant } from '@/lib/time/baku';
import { formatDateOrInstant, type DateStyle } from '@/lib/time/format';

type Props = { value: DateOrInstant; locale: Locale; style?: DateStyle };

/** Every date on screen goes through here, so that machines can read it too. */
export function Dated({ value, locale, style = 'day' }: Props) {
  return <time dateTime={value}>{formatDateOrInstant(value, locale, style)}</time>;
}
