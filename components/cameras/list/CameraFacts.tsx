import { useTranslations } from 'next-intl';
import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';

type Props = { election: Election; locale: Locale };

/** Facts on record about an election's cameras, each with its source. */
export function CameraFacts({ election, locale }: Props) {
  const t = useTranslations('elections');
  const facts = election.facts.filter(({ about }) => about === 'cameras');
  if (facts.length === 0) return null;
  return (
    <section className="reading mt-10">
      <h2 className="text-section mb-2">{t('facts')}</h2>
      <ul className="grid gap-3">
        {facts.map(({ id, text, source }) => (
          <li key={id}>
            {text[locale]}
            <span className="block text-note text-soft">
              {t('sourceOf', { source: source.name })}{source.url && <> (<a href={source.url} rel="nofollow noopener">{new URL(source.url).hostname}</a>)</>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
