import { getTranslations } from 'next-intl/server';
import { PrintButton } from '@/components/documents/PrintButton';
import type { VersionComparison } from '@/lib/documents/change';
import { changeRules } from '@/lib/documents/change-rules';
import { pairsOf } from '@/lib/documents/changes-check';
import { dayInText } from '@/lib/documents/names';
import type { Locale } from '@/lib/locale';

type Props = { comparison: VersionComparison; locale: Locale; sha256: Readonly<Record<string, string>> };

/** How changes are classified, from which files, and the comparison to take away. */
export async function CompareAbout({ comparison, locale, sha256 }: Props) {
  const [t, forms] = [await getTranslations('documents.compare'), await getTranslations('documents.downloadForms')];
  const { document, from, to } = comparison;
  const data = `/data/documents/${document.id}/compare/${from.id}/${to.id}`;
  const others = pairsOf(document).filter(([older, newer]) => older !== from.id || newer !== to.id);
  return (
    <>
      <section className="mt-12 border-t-2 border-ink pt-4">
        <h2 className="text-section">{t('rulesTitle')}</h2>
        <p className="reading mt-2">{t('rulesLead')}</p>
        <ol className="reading mt-2 list-decimal pl-6">{changeRules.map((rule) => <li key={rule}>{t(`rules.${rule}`)}</li>)}</ol>
        <h3 className="mt-6 text-lead">{t('sources')}</h3>
        <ul className="reading mt-2 text-note text-soft">
          {[from, to].map(({ id, source }) => (
            <li key={id} className="break-all"><a className="underline" href={`/data/sources/${source}`}>{source}</a>. {t('sourceLine', { date: dayInText(id, locale), sha: sha256[source] ?? '' })}</li>
          ))}
        </ul>
        <p className="reading mt-2 text-note text-soft">{t('errata')} <a className="underline" href={`/${locale}/about/errata`}>{t('errataLink')}</a></p>
      </section>
      <section className="no-print mt-12 border-t-2 border-ink pt-4">
        <h2 className="text-section">{t('downloads')}</h2>
        <p className="flex flex-wrap gap-x-5">
          <a className="tap underline" href={`${data}.${locale}.html`} download>{t('downloadPage')}</a>
          <a className="tap underline" href={`${data}.csv`} download>{t('downloadTable')}</a>
          <a className="tap underline" href={`${data}.json`} download>{t('downloadData')}</a>
        </p>
        <p className="mt-2"><PrintButton label={forms('print')} printedOn={forms('printedOn')} locale={locale} /></p>
      </section>
      {others.length > 0 && (
        <nav aria-label={t('others')} className="no-print mt-10">
          <h2 className="text-section">{t('others')}</h2>
          <ul>{others.map(([older, newer]) => <li key={`${older} ${newer}`}><a className="tap underline" href={`/${locale}/documents/${document.id}/compare/${older}/${newer}`}>{t('pair', { from: dayInText(older, locale), to: dayInText(newer, locale) })}</a></li>)}</ul>
        </nav>
      )}
    </>
  );
}
