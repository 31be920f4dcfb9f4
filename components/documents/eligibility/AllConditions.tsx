import { useTranslations } from 'next-intl';
import { callBounds } from '@/lib/documents/eligibility/findings';
import { concerns, ELECTION_KINDS, GROUPS, type Condition, type Group } from '@/lib/documents/eligibility/schema';
import { latestStart } from '@/lib/documents/eligibility/span';
import { clauseName, dayInText, sentenceCase } from '@/lib/documents/names';
import type { PlainDate } from '@/lib/time/baku';
import { ClauseQuote } from './ClauseQuote';
import type { ChoiceElection, EligibilityModel } from './eligibility-model';
import { HowCounted } from './HowCounted';
import { MissingSpan } from './TextNotice';
import { usePageLocale } from './usePageLocale';
import { Words } from './Words';

type Props = { model: EligibilityModel };

/** The whole decision without questions: every condition of each group in the text in force, word for word, and how it is counted. */
export function AllConditions({ model }: Props) {
  const [locale, t] = [usePageLocale(), useTranslations('eligibility')];
  const { current, quotes, questions, consequences, versionNames, href } = model;
  const groupName = (group: Group) => questions.find(({ id }) => id === 'group')?.options[group]?.[locale] ?? group;
  return (
    <section className="eligibility-all">
      <h2 className="sr-only">{t('tableTitle')}</h2>
      <p>{t('tableLead')}</p>
      <p><a href={`${href}/${current}`}>{t('quoted', { version: versionNames[current] ?? current })}</a> <MissingSpan model={model} /></p>
      {GROUPS.map((group) => <GroupConditions key={group} group={group} name={groupName(group)} model={model} />)}
      <h3>{t('consequence')}</h3>
      {consequences.map((id) => {
        const text = quotes[current]?.[id];
        return text && <ClauseQuote key={id} id={id} text={text} href={`${href}/${current}/${id}`} versionName={versionNames[current] ?? current} />;
      })}
      <p className="eligibility-decides">{t('decides')}</p>
    </section>
  );
}

function GroupConditions({ group, name, model }: { group: Group; name: string; model: EligibilityModel }) {
  const [locale, { current, quotes, versionNames, href }] = [usePageLocale(), model];
  const conditions = model.conditions.filter((condition) => ELECTION_KINDS.some((kind) => concerns(condition, group, kind, current)));
  return (
    <section>
      <h3>{name}</h3>
      {[...new Set(conditions.map(({ clause }) => clause))].map((clause) => {
        const [own, text] = [conditions.filter((condition) => condition.clause === clause), quotes[current]?.[clause]];
        return (
          <section key={clause} className="eligibility-clause">
            <h4>{sentenceCase(clauseName(clause, locale), locale)}</h4>
            {text && <ClauseQuote id={clause} text={text} marks={own.map(({ words }) => words)} href={`${href}/${current}/${clause}`} versionName={versionNames[current] ?? current} />}
            <ol>{own.map((condition) => <ConditionItem key={condition.id} condition={condition} model={model} />)}</ol>
          </section>
        );
      })}
    </section>
  );
}

function ConditionItem({ condition, model }: { condition: Condition; model: EligibilityModel }) {
  const [locale, t] = [usePageLocale(), useTranslations('eligibility')];
  const { words, compute, elections } = condition;
  const kinds = elections.length < ELECTION_KINDS.length ? elections.map((kind) => model.questions.find(({ id }) => id === 'election')?.options[kind]?.[locale] ?? kind) : [];
  const days = model.elections.filter(({ kind }) => elections.includes(kind)).flatMap((election) => { const day = lastDay(compute, election); return day === null ? [] : [{ election, day }]; });
  return (
    <li>
      <Words words={words} />
      {kinds.length > 0 && <p className="eligibility-hint">{t('notAtKind', { kinds: kinds.join(', ') })}</p>}
      <HowCounted compute={compute} />
      {days.length > 0 && (
        <dl className="eligibility-facts">
          {days.map(({ election, day }) => (
            <div key={election.id}>
              <dt>{t('daysOf', { election: election.name, date: dayInText(election.votingDay, locale) })}</dt>
              <dd>{t(compute.by === 'age' ? 'bornBy' : 'sinceBy', { day: dayInText(day, locale) })}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

/** The last day of birth, or of the beginning of residence, with which a condition is surely met at an election; null where its days are not known. */
function lastDay(compute: Condition['compute'], { votingDay, known }: ChoiceElection): PlainDate | null {
  if (compute.by === 'age' || compute.by === 'residence') return latestStart(votingDay, compute.years * 12);
  if (compute.by === 'months-of') return known.published && latestStart(known.published, compute.months);
  return compute.by === 'residence-before-call' ? known.called && callBounds(known.called, compute.years).narrow : null;
}
