import { getTranslations } from 'next-intl/server';
import { textFormats, type Download } from '@/lib/documents/download';
import type { Locale } from '@/lib/locale';
import { PrintButton } from './PrintButton';

type Props = { downloads: readonly Download[]; locale: Locale };

/** A text in every form in which it can be taken away: what each is for, how large it is, and how to print it. */
export async function Downloads({ downloads, locale }: Props) {
  const t = await getTranslations('documents');
  const received = downloads.find(({ format }) => format === 'received');
  const size = (bytes: number) => t('downloadForms.size', { kb: Math.max(1, Math.round(bytes / 1024)) });
  return (
    <section id="download" className="no-print mt-12 border-t-2 border-ink pt-4">
      <h2 className="text-section">{t('downloads')}</h2>
      <p className="reading mt-1 text-soft">{t('downloadForms.lead')}</p>
      <dl className="mt-3 max-w-[52rem]">
        {textFormats.map((format) => (
          <div key={format} className="border-b border-rule py-2 sm:grid sm:grid-cols-[16rem_minmax(0,1fr)] sm:gap-x-6">
            <dt><span className="font-semibold">{t(`downloadForms.${format}.name`)}</span><span className="block text-note text-soft">{t(`downloadForms.${format}.for`)}</span></dt>
            <dd className="flex flex-wrap gap-x-6">
              {downloads.filter((download) => download.format === format).map(({ href, language, bytes }) => (
                <FileLink key={href} href={href} name={t(language === 'az' ? 'downloadOfficial' : 'downloadTranslation')} format={t(`downloadForms.${format}.name`)} size={size(bytes)} />
              ))}
              {format === 'json' && <a className="tap underline" href="/data/schemas/document.json">{t('downloadForms.schema')}</a>}
            </dd>
          </div>
        ))}
        {received && (
          <div className="border-b border-rule py-2 sm:grid sm:grid-cols-[16rem_minmax(0,1fr)] sm:gap-x-6">
            <dt><span className="font-semibold">{t('downloadReceived')}</span><span className="block text-note text-soft">{t('downloadForms.receivedFor')}</span></dt>
            <dd><FileLink href={received.href} name={t('downloadOfficial')} format={t('downloadReceived')} size={size(received.bytes)} /></dd>
          </div>
        )}
      </dl>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <PrintButton label={t('downloadForms.print')} printedOn={t('downloadForms.printedOn')} locale={locale} />
        <p className="reading text-note text-soft">{t('downloadForms.printHow')}</p>
      </div>
      <p className="mt-2 text-note"><a className="tap underline" href="/data/catalog.json">{t('downloadForms.catalog')}</a></p>
    </section>
  );
}

/** The name of the form is said to those who hear the link out of its row. */
function FileLink({ href, name, format, size }: { href: string; name: string; format: string; size: string }) {
  return <a className="tap gap-x-2" href={href} download><span className="underline">{name}<span className="sr-only">, {format}</span></span><span className="figures text-note text-soft">{size}</span></a>;
}
