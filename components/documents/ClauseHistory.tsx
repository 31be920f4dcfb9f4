import { getTranslations } from 'next-intl/server';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { clauseHistory, type ClauseState, type ClauseStop } from '@/lib/documents/history';
import { dayInText } from '@/lib/documents/names';
import { clauseIdsWithRemoved } from '@/lib/documents/removed';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { ClauseDiff } from './ClauseDiff';
import { comparePath } from './compare-path';
import { decisionList } from './decision-list';
import { StandingWord } from './StandingWord';
import { versionName } from './versionName';

type Props = { document: Document; /** The version whose page this is. */ version: DocumentVersion; clauseId: string; locale: Locale; /** The day in Baku on which the page is written. */ day: PlainDate };
type TextStop = Extract<ClauseStop, { kind: 'text' }>;

const STATES = { first: 'stateFirst', same: 'stateSame', changed: 'stateChanged', added: 'stateAdded', removed: 'stateRemoved', 'not-yet': 'stateNotYet', 'still-absent': 'stateStillAbsent' } as const satisfies Record<ClauseState, string>;
const DECIDED = { changed: ['changedOne', 'changedUnknown'], added: ['addedOne', 'addedUnknown'], removed: ['removedOne', 'removedUnknown'] } as const;

/** A clause through all texts of its act, oldest first: what each did to it, word by word, and which texts were not received. */
export async function ClauseHistory({ document, version, clauseId, locale, day }: Props) {
  const t = await getTranslations('documents.clausePage');
  const stops = clauseHistory(document, clauseId);
  return (
    <section id="history" className="mt-12">
      <h2 className="border-b-2 border-ink pb-2 text-section">{t('history')}</h2>
      {stops.length === 1 && <p className="mt-3 text-soft">{t('historyOne')}</p>}
      {stops.length > 1 && (
        <ol className="mt-3 border-l-2 border-rule-strong">
          {stops.map((stop) => (stop.kind === 'text'
            ? <Text key={stop.version.id} stop={stop} document={document} here={stop.version === version} clauseId={clauseId} locale={locale} day={day} />
            : <Gap key={stop.gap.from} stop={stop} locale={locale} />
          ))}
        </ol>
      )}
    </section>
  );
}

/** A received text: a filled mark on the line. */
async function Text({ stop, document, here, clauseId, locale, day }: Pick<Props, 'document' | 'clauseId' | 'locale' | 'day'> & { stop: TextStop; here: boolean }) {
  const [t, documents] = [await getTranslations('documents.clausePage'), await getTranslations('documents')];
  const { version, previous, state } = stop;
  const name = versionName(version.id, locale, documents);
  const page = clauseIdsWithRemoved(document, version).includes(clauseId);
  const touched = state === 'changed' || state === 'added' || state === 'removed';
  return (
    <li className="relative pb-4 pl-5 before:absolute before:top-2 before:-left-[7px] before:size-3 before:rounded-full before:bg-ink forced-colors:before:forced-color-adjust-none forced-colors:before:bg-[CanvasText]">
      <p>
        {here || !page ? <strong>{name}</strong> : <a className="font-semibold underline" href={`/${locale}/documents/${document.id}/${version.id}/${clauseId}`}>{name}</a>}
        {here && <span className="text-soft"> ({t('thisText')})</span>}<StandingWord document={document} version={version} locale={locale} day={day} list="history" />. {t(STATES[state])}
      </p>
      {touched && <p className="reading text-note text-soft">{await decidedBy(stop, state, locale)}</p>}
      {state === 'changed' && previous && <ClauseDiff document={document} from={previous} to={version} clauseId={clauseId} locale={locale} />}
      {touched && previous && <p className="no-print"><a className="tap underline" href={comparePath(locale, document.id, previous.id, version.id, `clause ${clauseId}`)}>{t('compare')}</a></p>}
    </li>
  );
}

/** A stretch of time whose text was not received: an open mark. */
async function Gap({ stop: { gap }, locale }: { stop: Extract<ClauseStop, { kind: 'not-received' }>; locale: Locale }) {
  const t = await getTranslations('documents.clausePage');
  return (
    <li className="relative pb-4 pl-5 text-soft before:absolute before:top-2 before:-left-[7px] before:size-3 before:rounded-full before:border-2 before:border-rule-strong before:bg-paper">
      <p className="figures">{dayInText(gap.from, locale)} – {dayInText(gap.until, locale)}</p>
      <p className="reading text-note">{gap.note[locale]} {t('gap')}</p>
    </li>
  );
}

async function decidedBy({ decisions }: TextStop, state: keyof typeof DECIDED, locale: Locale): Promise<string> {
  const [t, documents] = [await getTranslations('documents.clausePage'), await getTranslations('documents')];
  const list = decisionList(decisions, locale, documents);
  if (decisions.length === 0) return t('unknownAtAll');
  const [one, several] = DECIDED[state];
  return decisions.length === 1 ? t(one, { decision: list }) : t(several, { decisions: list });
}
