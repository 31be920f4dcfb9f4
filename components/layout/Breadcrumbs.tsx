import { getTranslations } from 'next-intl/server';

/** One step of the way: a label and, except for the page itself, its address. */
export type Crumb = { label: string; href?: string };

type Props = { crumbs: readonly Crumb[] };

/** The way to this page; phones have room for the step above it only. */
export async function Breadcrumbs({ crumbs }: Props) {
  const t = await getTranslations('common');
  return (
    <nav aria-label={t('breadcrumbs')} className="no-print pt-4 pb-3 text-note text-soft">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map(({ label, href }, index) => (
          <li key={label} className={`flex gap-x-2 ${index === crumbs.length - 2 ? '' : 'max-sm:hidden'}`}>
            {index > 0 && <span aria-hidden="true" className="max-sm:hidden">/</span>}
            {href ? <a href={href} className="text-soft underline decoration-rule-strong hover:text-accent">{label}</a> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
