import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/Notice';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { dayInText } from '@/lib/documents/names';
import { clauseIdsWithRemoved } from '@/lib/documents/removed';
import { standingOn, type Standing } from '@/lib/documents/standing';
import type { Locale } from '@/lib/locale';
import { addDays, type PlainDate } from '@/lib/time/baku';
import { MissingTexts, type DatedElection } from './MissingTexts';

type Props = {
  document: Document; version: DocumentVersion; standing: Standing; elections: readonly DatedElection[]; locale: Locale;
  /** The first day on which the version stands so. */
  day: PlainDate;
  clause: string | undefined;
};

/** How a text stands in one stretch of days, in words that name their dates, with the link to the text to read instead. */
export async function StandingNotice(props: Props) {
  const { version, standing, locale } = props;
  const t = await getTranslations('documents.standing');
  const date = dayInText(version.id, locale);
  const until = standing.kind === 'undated' || standing.kind === 'future' ? null : standing.until;
  if (standing.kind === 'undated' || (standing.kind === 'in-force' && until === null)) return null;
  if (standing.kind === 'past') return <PastNotice {...props} standing={standing} />;
  if (standing.kind === 'future') {
    return (
      <Notice tone="warning" title={t('futureTitle', { from: dayInText(standing.from, locale) })}>
        <p>{t(standing.current ? 'future' : 'futureAlone', { date })}</p>
        {standing.current && <ToVersion {...props} to={standing.current}>{t('untilThen', { date: dayInText(standing.current.id, locale) })}</ToVersion>}
      </Notice>
    );
  }
  if (until === null) return null;
  return (
    <Notice title={t('untilTitle', { until: dayInText(until, locale) })}>
      {standing.next
        ? <ToVersion {...props} to={standing.next}>{t('next', { from: dayInText(addDays(until, 1), locale), date: dayInText(standing.next.id, locale) })}</ToVersion>
        : <p>{t('nextMissing')}</p>}
    </Notice>
  );
}

async function PastNotice({ standing, ...props }: Omit<Props, 'standing'> & { standing: Extract<Standing, { kind: 'past' }> }) {
  const { document, version, elections, locale, day, clause } = props;
  const [t, standings] = [await getTranslations('documents'), await getTranslations('documents.standing')];
  const { current, from, until } = standing;
  const inForce = standingOn(document, current, day).kind === 'in-force';
  const gaps = document.notReceived.filter((gap) => gap.from > (version.inForceFrom ?? version.id) && gap.from <= day);
  const date = dayInText(version.id, locale);
  return (
    <Notice tone="warning" title={t('outdatedTitle')}>
      <p>{from && until ? standings('past', { date, from: dayInText(from, locale), until: dayInText(until, locale) }) : t('outdated', { date })}</p>
      {!inForce && <p>{standings('nowMissing')}</p>}
      {current !== version && <ToVersion {...props} to={current}>{inForce ? t('toInForce', { date: dayInText(current.id, locale) }) : standings('newest', { date: dayInText(current.id, locale) })}</ToVersion>}
      {clause === undefined && gaps.length > 0 && <><p>{t('missingBetween')}</p><MissingTexts document={document} gaps={gaps} elections={elections} locale={locale} /></>}
    </Notice>
  );
}

/** To the same clause in the other text, where that has it or says that it was removed. */
function ToVersion({ document, locale, clause, to, children }: Pick<Props, 'document' | 'locale' | 'clause'> & { to: DocumentVersion; children: string }) {
  const same = clause !== undefined && clauseIdsWithRemoved(document, to).includes(clause);
  return <p><a className="tap font-semibold underline" href={`/${locale}/documents/${document.id}/${to.id}${same ? `/${clause}` : ''}`}>{children}</a></p>;
}
