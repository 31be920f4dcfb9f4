import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { AllConditions } from '@/components/documents/eligibility/AllConditions';
import { AllSteps } from '@/components/documents/eligibility/AllSteps';
import { Also } from '@/components/documents/eligibility/Also';
import { Eligibility } from '@/components/documents/eligibility/Eligibility';
import { HowToReach } from '@/components/documents/eligibility/HowToReach';
import { showForm } from '@/components/documents/eligibility/show-form';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { ClientMessages } from '@/components/ui/ClientMessages';
import { InlineScript } from '@/components/ui/InlineScript';
import { PageHead } from '@/components/ui/PageHead';
import { ELIGIBILITY_DOCUMENT } from '@/lib/documents/eligibility/schema';
import { loadDocument } from '@/server/content/documents';
import { loadEligibility } from '@/server/content/eligibility';
import { siteUrl } from '@/server/env';
import { eligibilityModel } from './eligibility-page-model';
import '@/components/documents/eligibility/eligibility.css';

const PATH = `/documents/${ELIGIBILITY_DOCUMENT}/eligibility`;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('eligibility');
  return pageMetadata(await pageLocale(), PATH, t('title'), t('description'));
}

export default async function EligibilityPage() {
  const [locale, t, documents, common] = [await pageLocale(), await getTranslations('eligibility'), await getTranslations('documents'), await getTranslations('common')];
  const document = loadDocument(ELIGIBILITY_DOCUMENT);
  if (!document) notFound();
  const model = await eligibilityModel(loadEligibility(), document, locale);
  return (
    <>
      <Breadcrumbs crumbs={[
        { label: common('home'), href: `/${locale}` }, { label: documents('title'), href: `/${locale}/documents` },
        { label: document.shortTitle[locale], href: model.href }, { label: t('title') },
      ]} />
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="eligibility" data-eligibility="" suppressHydrationWarning>
        <p className="eligibility-no-script">{t('noScript')}</p>
        {locale === 'en' && <p className="reading text-note text-soft">{common('unofficialLong')}</p>}
        <div className="eligibility-live">
          <p className="eligibility-private no-print">{t('private')}</p>
          <ClientMessages topics={['eligibility', 'common.unofficial']}><Eligibility model={model} /></ClientMessages>
        </div>
        <details data-fold="" open suppressHydrationWarning id="conditions" className="eligibility-static">
          <summary>{t('tableTitle')}</summary>
          <AllConditions model={model} />
          <AllSteps model={model} />
          <HowToReach model={model} version={model.current} />
          <Also model={model} version={model.current} />
        </details>
        <InlineScript run={showForm} args={[]} />
        <p className="mt-6 hidden text-note print:block">{common('source')}: {siteUrl()}/{locale}{PATH}</p>
      </div>
    </>
  );
}
