import { useTranslations } from 'next-intl';
import type { Finding } from '@/lib/documents/eligibility/findings';
import { clauseName, sentenceCase } from '@/lib/documents/names';
import { ClauseQuote } from './ClauseQuote';
import type { EligibilityModel } from './eligibility-model';
import { FactList } from './FactList';
import { Fold } from './Fold';
import { HowCounted } from './HowCounted';
import { OutcomeMark } from './OutcomeMark';
import { placeOf } from './place-of';
import { usePageLocale } from './usePageLocale';
import { Words } from './Words';

type Props = { clause: string; findings: readonly Finding[]; /** Id of the version that is quoted. */ version: string; model: EligibilityModel };

/** A clause in its own words, and below it what the answers say about each of its conditions. */
export function ClauseFindings({ clause, findings, version, model }: Props) {
  const [locale, t] = [usePageLocale(), useTranslations('eligibility')];
  const text = model.quotes[version]?.[clause];
  return (
    <section className="eligibility-clause">
      <h3>{sentenceCase(clauseName(clause, locale), locale)}</h3>
      {text && (
        <Fold summary={t('wholeClause')}>
          <ClauseQuote id={clause} text={text} marks={findings.map(({ condition }) => condition.words)} href={`${model.href}/${version}/${clause}`} versionName={model.versionNames[version] ?? version} />
        </Fold>
      )}
      <ol>
        {findings.map((finding) => {
          const { condition, outcome, reason } = finding;
          return (
            <li key={condition.id} id={placeOf(condition)} tabIndex={-1} data-condition={condition.id} data-outcome={outcome}>
              <Words words={condition.words} />
              <OutcomeMark outcome={outcome} />
              <FactList finding={finding} />
              {reason && reason !== 'not-held' && <p className="eligibility-reason">{t(`reasons.${reason}`)}</p>}
              <HowCounted compute={condition.compute} finding={finding} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
