import { getTranslations } from 'next-intl/server';
import { CopyButton } from '@/components/ui/CopyButton';

type Props = { name: string; note: string; href: string; /** Public address of the portal without a slash at its end. */ site: string; /** Label of the button. */ copy: string };

/** A link to share: what it leads to for good, the whole address, and a button that copies it. */
export async function ClauseLink({ name, note, href, site, copy }: Props) {
  const common = await getTranslations('common');
  return (
    <li className="grid items-center gap-x-6 gap-y-2 border-b border-rule py-3 sm:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <p><span className="font-semibold">{name}.</span> <span className="text-soft">{note}</span></p>
        <a href={href} className="tap break-all underline">{`${site}${href}`}</a>
      </div>
      <p><CopyButton href={href} label={copy} done={common('copied')} failed={common('copyFailed')} /></p>
    </li>
  );
}
