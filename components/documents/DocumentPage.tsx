import { getTranslations } from 'next-intl/server';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { ClientMessages } from '@/components/ui/ClientMessages';
import { Facts } from '@/components/ui/Facts';
import { PageHead } from '@/components/ui/PageHead';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import type { Slip } from '@/lib/documents/slip';
import type { Locale } from '@/lib/locale';
import { Act } from './Act';
import { Contents } from './Contents';
import { documentFacts } from './documentFacts';
import { Downloads } from './Downloads';
import type { DatedElection } from './MissingTexts';
import { ShowChoice } from './ShowChoice';
import { VersionNotice } from './VersionNotice';
import { versionName } from './versionName';

type Props = { document: Document; version: DocumentVersion; locale: Locale; slips: readonly Slip[]; elections: readonly DatedElection[] };

/** One version of an act: what it is, whether it is in force, its whole text in both languages. */
export async function DocumentPage({ document, version, locale, slips, elections }: Props) {
  const [t, common] = [await getTranslations('documents'), await getTranslations('common')];
  const href = `/${locale}/documents/${document.id}/${version.id}`;
  const notes = [document.note, version.note].flatMap((note) => (note ? [note[locale]] : []));
  return (
    <>
      <Breadcrumbs crumbs={[{ label: common('home'), href: `/${locale}` }, { label: t('title'), href: `/${locale}/documents` }, { label: document.shortTitle[locale] }]} />
      <PageHead title={document.title[locale]} over={`${t(document.kind)} · ${versionName(version.id, locale, t)}`} />
      <VersionNotice document={document} version={version} elections={elections} locale={locale} />
      <div className="reading">
        <Facts facts={documentFacts({ document, version, elections, locale, t })} />
        {notes.map((note) => <p key={note} className="mt-3 text-soft">{note}</p>)}
        <p className="mt-3 text-soft">{common('unofficialLong')}</p>
      </div>
      <div className="my-6"><ClientMessages topics={['documents.show']}><ShowChoice /></ClientMessages></div>
      <div className="xl:mx-[calc((100%-min(100vw-6rem,92rem))/2)] xl:grid xl:grid-cols-[13rem_minmax(0,1fr)] xl:gap-x-10">
        <Contents text={version.texts[locale]} />
        <Act version={version} locale={locale} href={href} slips={slips} />
      </div>
      <Downloads documentId={document.id} version={version} />
    </>
  );
}
