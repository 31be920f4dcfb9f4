import { getTranslations } from 'next-intl/server';
import type { DocumentVersion } from '@/lib/documents/document';
import { LOCALES } from '@/lib/locale';

type Props = { documentId: string; version: DocumentVersion };

const FORMATS = [['md', 'Markdown'], ['json', 'JSON'], ['xml', 'Akoma Ntoso (XML)']] as const;

/** A text in every form in which it can be taken away. */
export async function Downloads({ documentId, version }: Props) {
  const t = await getTranslations('documents');
  return (
    <section className="no-print mt-12 border-t-2 border-ink pt-4">
      <h2 className="text-section">{t('downloads')}</h2>
      <dl>
        {LOCALES.map((language) => (
          <div key={language} className="flex flex-wrap items-center gap-x-4">
            <dt className="w-48">{t(language === 'az' ? 'downloadOfficial' : 'downloadTranslation')}</dt>
            <dd className="flex flex-wrap gap-x-4">
              {FORMATS.map(([ending, name]) => <a key={ending} className="tap underline" href={`/data/documents/${documentId}/${version.id}.${language}.${ending}`} download>{name}</a>)}
            </dd>
          </div>
        ))}
        <div className="flex flex-wrap items-center gap-x-4">
          <dt className="w-48">{t('downloadReceived')}</dt>
          <dd><a className="tap underline" href={`/data/sources/${version.source}`}>{version.source}</a></dd>
        </div>
      </dl>
    </section>
  );
}
