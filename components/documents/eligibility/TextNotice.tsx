import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/Notice';
import type { QuotedText } from '@/lib/documents/eligibility/nearest-text';
import { dayInText } from '@/lib/documents/names';
import type { EligibilityModel } from './eligibility-model';
import { usePageLocale } from './usePageLocale';

type Props = { text: QuotedText; model: EligibilityModel };

/** Which text is quoted, and plainly whether it is the one that was in force on voting day. */
export function TextNotice({ text: { kind, version, gap }, model }: Props) {
  const [locale, t] = [usePageLocale(), useTranslations('eligibility')];
  const quoted = <p><a href={`${model.href}/${version}`}>{t('quoted', { version: model.versionNames[version] ?? version })}</a></p>;
  if (kind === 'in-force') {
    return <Notice>{quoted}<p>{t('inForceOn')} <MissingSpan model={model} /></p></Notice>;
  }
  return (
    <Notice tone="warning" title={t(kind === 'gap' ? 'gapTitle' : 'beforeTitle')}>
      <p>{gap ? t('gap', { from: dayInText(gap.from, locale), until: dayInText(gap.until, locale), decision: gap.amendedBy.decision ?? '–' }) : t('before')}</p>
      {quoted}
      <p><MissingSpan model={model} /></p>
    </Notice>
  );
}

/** The whole time of which no text was received. */
export function MissingSpan({ model: { texts } }: Pick<Props, 'model'>) {
  const [locale, t] = [usePageLocale(), useTranslations('eligibility')];
  const gaps = texts.flatMap(({ gap }) => (gap ? [gap] : []));
  const [first, last] = [gaps[0], gaps.at(-1)];
  return first && last ? t('missing', { from: dayInText(first.from, locale), until: dayInText(last.until, locale) }) : null;
}
