import { getTranslations } from 'next-intl/server';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { ClientMessages } from '@/components/ui/ClientMessages';
import { InlineScript } from '@/components/ui/InlineScript';
import { Notice } from '@/components/ui/Notice';
import { PageHead } from '@/components/ui/PageHead';
import { allChanges, type VersionComparison } from '@/lib/documents/change';
import { changeKinds } from '@/lib/documents/change-rules';
import { dayInText, placeName } from '@/lib/documents/names';
import type { Slip } from '@/lib/documents/slip';
import type { Locale } from '@/lib/locale';
import { applyCompare } from './apply-compare';
import './compare.css';
import { CompareAbout } from './CompareAbout';
import { CompareControls } from './CompareControls';
import { ComparedPlaces } from './ComparedPlaces';
import { CompareJump } from './CompareJump';
import { CompareOverview } from './CompareOverview';
import { ComparePrint } from './ComparePrint';
import { showAsked } from './show-asked';

type Props = {
  comparison: VersionComparison; locale: Locale; slips: readonly Slip[];
  /** Whether the address names the newer text first. */
  reversed: boolean;
  /** sha256 of the received files by their name. */
  sha256: Readonly<Record<string, string>>;
  /** Public address of the portal, for the printed page. */
  site: string;
};

/** The few words that controls need in the browser. */
const clientWords = [
  'kinds', 'controls', 'showKinds', 'hiddenNote', 'view', 'inline', 'side', 'extent', 'onlyChanges', 'wholeText', 'languages', 'both', 'official', 'ignored', 'all', 'noneShown',
  'jump', 'previous', 'next', 'position', 'positionNone', 'keys',
];

/** All that differs between two versions of an act, each change with its kind and reason. Complete without JavaScript. */
export async function ComparePage({ comparison, locale, slips, reversed, sha256, site }: Props) {
  const [t, documents, common] = [await getTranslations('documents.compare'), await getTranslations('documents'), await getTranslations('common')];
  const { document, from, to } = comparison;
  const [own, act] = [`/${locale}/documents/${document.id}/compare/${from.id}/${to.id}`, `/${locale}/documents/${document.id}`];
  const changes = allChanges(comparison);
  const substance = changes.findIndex(({ kind }) => kind === 'amendment');
  const first = substance > 0 ? changes[substance] : undefined;
  const count = Object.fromEntries(changeKinds.map((kind) => [kind, changes.filter((change) => change.kind === kind).length]));
  return (
    <>
      <Breadcrumbs crumbs={[{ label: common('home'), href: `/${locale}` }, { label: documents('title'), href: `/${locale}/documents` }, { label: document.shortTitle[locale], href: act }, { label: t('crumb') }]} />
      <PageHead title={t('heading', { from: dayInText(from.id, locale), to: dayInText(to.id, locale) })} />
      {reversed && <Notice><p>{t('reversed')} <a className="tap underline" href={own}>{t('reversedLink')}</a></p></Notice>}
      <CompareOverview comparison={comparison} locale={locale} />
      <section aria-labelledby="compared" className="mt-10">
        <h2 id="compared" className="text-section border-t-2 border-ink pt-4">{t('text')}</h2>
        <p className="reading mt-2 text-note text-soft">{t('unofficial')}</p>
        {first && <p className="no-print"><a className="tap underline" href={`#${first.id}`}>{t('toSubstance', { place: placeName(first.place, locale) })}</a></p>}
        <ClientMessages topics={clientWords.map((key) => `documents.compare.${key}`)}>
          <CompareControls count={count} />
          <div id="comparison" data-view="inline" data-lang="both" data-text="changes" data-hide="" suppressHydrationWarning>
            <ComparedPlaces comparison={comparison} locale={locale} slips={slips} />
            <CompareJump count={count} />
            <InlineScript run={applyCompare} args={['comparison', changeKinds]} />
            <InlineScript run={showAsked} args={['comparison']} />
          </div>
        </ClientMessages>
      </section>
      <CompareAbout comparison={comparison} locale={locale} sha256={sha256} />
      <p className="mt-6 hidden text-note print:block">{common('source')}: {site}{own}</p>
      <ComparePrint comparison={comparison} locale={locale} address={`${site}${own}`} />
    </>
  );
}
