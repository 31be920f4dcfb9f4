import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { ErrataCounts } from '@/components/documents/ErrataCounts';
import { ErrataLedgerSection } from '@/components/documents/ErrataLedgerSection';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { PageHead } from '@/components/ui/PageHead';
import { loadErrata } from '@/server/content/errata';
import { ledgerLinks } from './ledger-links';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errata');
  return pageMetadata(await pageLocale(), '/about/errata', t('title'), t('lead'));
}

export default async function ErrataPage() {
  const [locale, t, common] = [await pageLocale(), await getTranslations('errata'), await getTranslations('common')];
  const ledgers = loadErrata();
  return (
    <>
      <Breadcrumbs crumbs={[{ label: common('home'), href: `/${locale}` }, { label: common('about'), href: `/${locale}/about` }, { label: t('title') }]} />
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="reading">
        <p>{t('method')}</p>
        <p className="mt-3">{t('proof')}</p>
      </div>
      <ErrataCounts ledgers={ledgers} locale={locale} />
      {ledgers.map((ledger) => <ErrataLedgerSection key={ledger.name} ledger={ledger} links={ledgerLinks(ledger.source, locale)} locale={locale} />)}
    </>
  );
}
