import { getTranslations } from 'next-intl/server';
import { CopyButton } from '@/components/ui/CopyButton';

type Props = { id: string; /** Address of the version without the clause. */ version: string; /** The number heads its clause, so that readers who listen can go from clause to clause. */ level?: 2 | 3 | 4 };

/**
 * The number in the margin: a link to the clause's own page, and a button that copies the link to its place in the text. Only the number is a
 * stop of Tab, one a clause: its page has the copying and citing by keyboard.
 */
export async function ClauseNumber({ id, version, level = 3 }: Props) {
  const [t, common] = [await getTranslations('documents'), await getTranslations('common')];
  const Heading = `h${level}` as const;
  return (
    <div className="flex items-center justify-between gap-x-2 sm:block">
      <Heading><a href={`${version}/${id}`} aria-label={t('clause', { number: id })} className="figures inline-flex min-h-11 items-center font-serif text-[1.0625rem] leading-[1.6] sm:min-h-8 sm:pointer-coarse:min-h-11 sm:items-baseline font-semibold no-underline hover:underline">{id}</a></Heading>
      <CopyButton
        href={`${version}#${id}`} label={t('copy')} about={t('clause', { number: id })} done={common('copied')} failed={common('copyFailed')}
        beside className="min-h-11 text-left sm:min-h-8 sm:pointer-coarse:min-h-11 text-note leading-tight text-soft underline decoration-rule-strong hover:text-accent sm:opacity-0 sm:group-hover/clause:opacity-100 sm:focus-visible:opacity-100 sm:[@media(hover:none)]:opacity-100"
      />
    </div>
  );
}
