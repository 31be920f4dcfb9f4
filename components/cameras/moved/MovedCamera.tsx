import { getTranslations } from 'next-intl/server';
import { InlineScript } from '@/components/ui/InlineScript';
import { PageHead } from '@/components/ui/PageHead';
import { goOn } from './go-on';

type Props = { /** Numbers as they are cited, `57/2`. */ former: string; present: string; election: string; /** Address of the page under the present number. */ href: string };

/**
 * What stands at a precinct's former address: where it is now. Scripts go on at once and keep the moment (`?t=`); without
 * them the browser goes on by itself, to the page as it is now.
 */
export async function MovedCamera({ former, present, election, href }: Props) {
  const t = await getTranslations('cameras.camera.moved');
  return (
    <>
      <InlineScript run={goOn} args={[href]} />
      <noscript><meta httpEquiv="refresh" content={`0;url=${href}`} /></noscript>
      <PageHead over={election} title={t('title', { former })} lead={t('lead', { present })} />
      <p><a className="button button-strong" href={href}>{t('open', { present })}</a></p>
    </>
  );
}
