import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { NowStrip } from '@/components/calendar/NowStrip';
import { Due, type DueElection } from '@/components/home/Due';
import { Live } from '@/components/home/Live';
import { Idle } from '@/components/home/Idle';
import { PathLinks } from '@/components/calendar/paths/PathLinks';
import { SearchForm } from '@/components/search/SearchForm';
import { ClientMessages } from '@/components/ui/ClientMessages';
import { MomentNote } from '@/components/ui/MomentNote';
import { datedTerms } from '@/lib/calendar/due';
import { nowTerms } from '@/lib/calendar/now';
import { ELIGIBILITY_DOCUMENT } from '@/lib/documents/eligibility/schema';
import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';
import { loadPlan } from '@/server/content/calendar';
import { loadDocuments } from '@/server/content/documents';
import { loadElections } from '@/server/content/elections';
import { featuredElections } from '@/server/content/featured';
import { loadPaths } from '@/server/content/paths';
import { precinctsSha256 } from '@/server/content/precinct-files';

export async function generateMetadata(): Promise<Metadata> {
  const [t, common] = [await getTranslations('home'), await getTranslations('common')];
  return { ...pageMetadata(await pageLocale(), '', common('portal'), t('lead')), title: { absolute: common('portal') } };
}

export default async function HomePage() {
  const [locale, t] = [await pageLocale(), await getTranslations('home')];
  const { calendar, cameras } = featuredElections();
  const eligibilityLink = { href: `/${locale}/documents/${ELIGIBILITY_DOCUMENT}/eligibility`, label: (await getTranslations('eligibility'))('link') };
  return (
    <>
      <h1 className="text-title pt-7 pb-3">{t('title')}</h1>
      <ClientMessages topics={['common']}><MomentNote locale={locale} /></ClientMessages>
      <div className="grid gap-x-10 border-t-2 border-ink lg:grid-cols-[1fr_5px_1fr]">
        <section className="py-5">
          <h2 className="text-section mb-2">{t('dueTitle')}</h2>
          <Due locale={locale} elections={dueElections()} idle={<Idle locale={locale} calendar={calendar} standing={calendar && <Standing locale={locale} election={calendar} />} />} />
        </section>
        <div aria-hidden="true" className="bg-accent max-lg:h-[5px]" />
        <section className="py-5">
          <h2 className="text-section mb-2">{t('liveTitle')}</h2>
          <Live locale={locale} election={cameras} list={cameras ? precinctsSha256(cameras) : null} />
        </section>
      </div>
      <section className="border-t-2 border-ink py-6">
        <h2 className="text-section mb-3">{t('lookTitle')}</h2>
        <SearchForm locale={locale} />
        <div className="mt-8 grid gap-x-10 gap-y-6 sm:grid-cols-2">
          {calendar && <PathLinks paths={loadPaths(calendar.id)} locale={locale} election={calendar} as="list" />}
          <LinkList title={t('documentsLead')} links={[...loadDocuments().map(({ id, shortTitle }) => ({ href: `/${locale}/documents/${id}`, label: shortTitle[locale] })), eligibilityLink]} />
          <LinkList title={t('electionsLead')} links={loadElections().map(({ id, shortName }) => ({ href: `/${locale}/elections/${id}`, label: shortName[locale] }))} />
        </div>
      </section>
    </>
  );
}

/** How the plan shown last stands: mostly that it is over, before it begins what comes first. */
function Standing({ locale, election }: { locale: Locale; election: Election }) {
  const plan = loadPlan(election);
  return plan && <NowStrip locale={locale} base={`/${locale}/elections/${election.id}/calendar`} terms={nowTerms(plan, election.announced?.on ?? null, locale)} />;
}

function LinkList({ title, links }: { title: string; links: { href: string; label: string }[] }) {
  return (
    <div>
      <h3 className="border-b border-rule pb-1 text-lead">{title}</h3>
      <ul>{links.map(({ href, label }) => <li key={href}><a className="tap py-1 underline" href={href}>{label}</a></li>)}</ul>
    </div>
  );
}

function dueElections(): DueElection[] {
  return loadElections().flatMap((election) => {
    if (election.votingDay === 'today') return [];
    const plan = loadPlan(election);
    return [{ election, terms: plan ? datedTerms(plan, election.announced?.on ?? null) : [] }];
  });
}
