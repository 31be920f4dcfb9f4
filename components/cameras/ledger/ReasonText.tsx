import { useTranslations } from 'next-intl';
import { reasonWords } from '@/lib/cameras/reason';

type Props = { reason: string };

/** A reason in the reader's words. Needs the messages `cameras.reasons`. */
export function ReasonText({ reason }: Props) {
  const t = useTranslations('cameras.reasons');
  const { key, ...values } = reasonWords(reason);
  return t(key, values);
}
