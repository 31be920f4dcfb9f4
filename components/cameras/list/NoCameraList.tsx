import { useTranslations } from 'next-intl';
import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';

type Props = { election: Election; locale: Locale; /** Other elections whose cameras can be read or tried meanwhile. */ others: readonly Election[] };

/** What stands in the place of map and list while the commission has not sent the list: what was decided, where, and what can be done. */
export function NoCameraList({ election, locale, others }: Props) {
  const t = useTranslations('cameras.find');
  const { decided, decision } = election.cameras;
  return (
    <section className="reading">
      <h2 className="text-section mb-2">{t('notReceived')}</h2>
      <p>{t('notReceivedLead', { constituencies: decided.constituencies, precincts: decided.precincts })}</p>
      {election.cameras.broadcast === 'over' && <p className="mt-2">{t('over')}</p>}
      {decision && <p className="mt-4"><a className="button button-strong" href={`/${locale}/documents/${decision.document}/${decision.version}`}>{t('readDecision')}</a></p>}
      {others.length > 0 && (
        <>
          <h2 className="text-section mt-10 mb-2">{t('meanwhile')}</h2>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <a className="tap" href={`/${locale}/elections/${other.id}/cameras`}>{other.rehearsal ? t('tryRehearsal') : t('otherList', { election: other.shortName[locale] })}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
