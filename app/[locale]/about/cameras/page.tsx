import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { ReportContact } from '@/components/cameras/about/ReportContact';
import { explainedStates, StateMeanings } from '@/components/cameras/about/StateMeanings';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { PageHead } from '@/components/ui/PageHead';
import { PageText } from '@/components/ui/PageText';
import { isMonitored } from '@/lib/elections';
import type { Locale } from '@/lib/locale';
import { loadCameraContact } from '@/server/content/camera-contact';
import { loadElections } from '@/server/content/elections';
import { loadPage } from '@/server/content/pages';
import { type Part, partsOf } from './parts';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale();
  return pageMetadata(locale, '/about/cameras', loadPage('cameras', locale).title);
}

export default async function AboutCamerasPage() {
  const [locale, common] = [await pageLocale(), await getTranslations('common')];
  const page = loadPage('cameras', locale);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: common('home'), href: `/${locale}` }, { label: common('about'), href: `/${locale}/about` }, { label: page.title }]} />
      <PageHead title={page.title} />
      {partsOf(page.blocks, explainedStates.length).map((part, index) => <PartOf key={index} part={part} locale={locale} />)}
    </>
  );
}

function PartOf({ part, locale }: { part: Part; locale: Locale }) {
  if (part.kind === 'words') return <PageText blocks={part.blocks} />;
  if (part.kind === 'states') return <StateMeanings meanings={part.meanings} />;
  if (part.kind === 'contact') return <ReportContact contact={loadCameraContact()} locale={locale} />;
  return <Ledgers locale={locale} />;
}

/** The ledgers that there are: of elections whose cameras are measured. */
async function Ledgers({ locale }: { locale: Locale }) {
  const t = await getTranslations('cameras.ledger');
  return (
    <ul className="mt-3">
      {loadElections().filter(isMonitored).map(({ id, shortName }) => (
        <li key={id}><a className="tap underline" href={`/${locale}/elections/${id}/cameras/ledger`}>{t('linkShort')}: {shortName[locale]}</a></li>
      ))}
    </ul>
  );
}
