import { useTranslations } from 'next-intl';
import type { Ignored } from '@/lib/embed/options';

type Props = { ignored: readonly Ignored[] };

/** What of the address made no sense, and what could stand there. Needs `cameras.embed`. */
export function IgnoredNotes({ ignored }: Props) {
  const t = useTranslations('cameras.embed');
  if (ignored.length === 0) return null;
  return (
    <div role="note">
      <ul className="text-note text-soft">{ignored.map(({ key, value, allowed }) => <li key={key} className="break-words">{t('ignored', { key, value, allowed })}</li>)}</ul>
    </div>
  );
}
