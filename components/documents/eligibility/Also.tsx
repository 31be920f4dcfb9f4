import { useTranslations } from 'next-intl';
import { ClauseQuote } from './ClauseQuote';
import type { EligibilityModel } from './eligibility-model';

type Props = { model: EligibilityModel; version: string };

/** Further clauses for the same reader: rights, prohibitions, how voting goes. */
export function Also({ model, version }: Props) {
  const t = useTranslations('eligibility');
  return (
    <details className="eligibility-also">
      <summary>{t('also')}</summary>
      {model.also.map((id) => {
        const text = model.quotes[version]?.[id];
        return text && <ClauseQuote key={id} id={id} text={text} href={`${model.href}/${version}/${id}`} versionName={model.versionNames[version] ?? version} />;
      })}
    </details>
  );
}
