import { getTranslations } from 'next-intl/server';
import { decisionList } from '@/components/documents/decision-list';
import { Notice } from '@/components/ui/Notice';
import { allChanges, type PlaceComparison, type VersionComparison } from '@/lib/documents/change';
import { changeKinds, type ChangeKind } from '@/lib/documents/change-rules';
import { placeName, sentenceCase } from '@/lib/documents/names';
import type { Locale } from '@/lib/locale';
import { kindMark } from './kind-mark';

type Props = { comparison: VersionComparison; locale: Locale };

/** What a reader in a hurry must know: how much differs, what of it in substance, and what is not known. */
export async function CompareOverview({ comparison, locale }: Props) {
  const [t, documents] = [await getTranslations('documents.compare'), await getTranslations('documents')];
  const [changes, changed] = [allChanges(comparison), comparison.places.filter((place) => place.changes.length > 0)];
  const { decisions } = comparison;
  return (
    <section>
      <p className="text-lead">{changes.length === 0 ? t('same') : t('summary', { changes: changes.length, places: changed.length })}</p>
      {changes.length > 0 && <Substance places={changed} locale={locale} />}
      {changes.length > 0 && (
        <div id="decisions"><Notice tone={decisions.length === 1 ? 'plain' : 'warning'} title={t('decisionsTitle')}>
          <p className="reading">{decisions.length === 0 ? t('decisionsNone') : t(decisions.length === 1 ? 'decisionsOne' : 'decisionsUnknown', { decisions: decisionList(decisions, locale, documents) })}</p>
        </Notice></div>
      )}
      {changes.length > 0 && (
        <dl className="mt-6 border-t border-rule">
          {changeKinds.map((kind) => <KindRow key={kind} kind={kind} places={changed} locale={locale} />)}
        </dl>
      )}
    </section>
  );
}

async function Substance({ places, locale }: { places: readonly PlaceComparison[]; locale: Locale }) {
  const t = await getTranslations('documents.compare');
  const amended = places.filter(({ kind }) => kind === 'amendment');
  const keys = { changed: 'substanceChanged', removed: 'substanceRemoved', added: 'substanceAdded', moved: 'substanceMoved' } as const;
  const parts = Object.entries(keys).flatMap(([outcome, key]) => {
    const own = amended.filter((place) => place.outcome === outcome).map(({ place }) => shortName(place, locale));
    return own.length > 0 ? [t(key, { list: own.join(', ') })] : [];
  });
  if (parts.length === 0) return <p className="mt-1 font-semibold">{t('substanceNone')}</p>;
  return <p className="mt-1 font-semibold">{t('substance')} {parts.join('; ')}.</p>;
}

async function KindRow({ kind, places, locale }: { kind: ChangeKind; places: readonly PlaceComparison[]; locale: Locale }) {
  const t = await getTranslations('documents.compare');
  const own = places.flatMap(({ changes }) => changes.filter((change) => change.kind === kind).slice(0, 1));
  const count = places.flatMap(({ changes }) => changes).filter((change) => change.kind === kind).length;
  return (
    <div className="grid gap-x-6 border-b border-rule py-2.5 sm:grid-cols-[14rem_1fr]">
      <dt className="flex items-baseline gap-2"><span aria-hidden className="kind-mark" data-kind={kind}>{kindMark[kind]}</span><span>{t(`kinds.${kind}.count`, { count })}</span></dt>
      <dd>
        <p className="text-note text-soft">{t(`kinds.${kind}.meaning`)}</p>
        <p className="flex flex-wrap gap-x-4">{own.map(({ id, place }) => <a key={id} className="tap min-w-11 underline figures" href={`#${id}`}>{shortName(place, locale)}</a>)}</p>
      </dd>
    </div>
  );
}

/** `2.1` for a clause, words for any other place. */
export function shortName(place: string, locale: Locale): string {
  return place.startsWith('clause ') ? place.slice('clause '.length) : sentenceCase(placeName(place, locale), locale);
}
