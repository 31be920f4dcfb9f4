import { useTranslations } from 'next-intl';
import type { Finding } from '@/lib/documents/eligibility/findings';
import { ClauseQuote } from './ClauseQuote';
import type { EligibilityModel } from './eligibility-model';
import { FactList } from './FactList';
import { HowCounted } from './HowCounted';
import { OutcomeMark } from './OutcomeMark';
import { Words } from './Words';

type Props = { clause: string; findings: readonly Finding[]; /** Id of the version that is quoted. */ version: string; model: EligibilityModel };

/** A clause in its own words, and below it what the answers say about each of its conditions. */
export function ClauseFindings({ clause, findings, version, model }: Props) {
  const [t, documents] = [useTranslations('eligibility'), useTranslations('documents')];
  const text = model.quotes[version]?.[clause];
  return (
    <section className="eligibility-clause">
      <h3>{documents('clause', { number: clause })}</h3>
      {text && <ClauseQuote id={clause} text={text} marks={findings.map(({ condition }) => condition.words)} href={`${model.href}/${version}/${clause}`} versionName={model.versionNames[version] ?? version} />}
      <ol>
        {findings.map((finding) => {
          const { condition, outcome, reason } = finding;
          return (
            <li key={condition.id} data-condition={condition.id} data-outcome={outcome}>
              <Words words={condition.words} />
              <OutcomeMark outcome={outcome} />
              <FactList finding={finding} />
              {reason && reason !== 'not-held' && <p className="eligibility-reason">{t(`reasons.${reason}`)}</p>}
              <HowCounted compute={condition.compute} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
