import { getTranslations } from 'next-intl/server';
import { CopyCode } from '@/components/cameras/embed/CopyCode';
import { CopyButton } from '@/components/ui/CopyButton';
import { embedCode } from '@/lib/cameras/embed-code';

type Props = { /** Address of this page without the host. */ path: string; embedPath: string; siteUrl: string; title: string; /** Address of the page on embedding, with this camera chosen. */ playground: string; /** Is there a picture that others could show? */ embeddable: boolean };

/** The page's own address, and the line that shows the camera elsewhere. */
export async function CameraShare({ path, embedPath, siteUrl, title, playground, embeddable }: Props) {
  const [t, common] = [await getTranslations('cameras.camera'), await getTranslations('common')];
  const code = embedCode(`${siteUrl}${embedPath}`, title);
  return (
    <section className="no-print mt-10">
      <h2 className="text-section mb-3">{t('share')}</h2>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <CopyButton href={path} label={common('copyLink')} done={common('copied')} failed={common('copyFailed')} />
        <a href={path} className="tap break-all underline">{`${siteUrl}${path}`}</a>
      </p>
      {embeddable && <>
      <label htmlFor="embed-code" className="mt-4 mb-1 block font-semibold">{t('embedCode')}</label>
      <textarea id="embed-code" readOnly rows={4} value={code} className="field block font-mono text-note" spellCheck={false} />
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <CopyCode code={code} label={t('copyCode')} done={t('codeCopied')} failed={t('codeFailed')} />
        <a href={embedPath} className="tap underline">{t('embedPage')}</a>
      </p>
      <p className="mt-2 text-note text-soft">{t('embedNote')} <a href={playground} className="underline">{t('embedMore')}</a></p>
      </>}
    </section>
  );
}
