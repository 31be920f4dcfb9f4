import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { InlineScript } from '@/components/ui/InlineScript';
import { computeTerm } from '@/lib/calendar/computed';
import { rowsByPhase } from '@/lib/calendar/rows';
import type { Calendar, Executor } from '@/lib/calendar/schema';
import { shortTermName, type ShortNames } from '@/lib/calendar/short-names';
import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';
import { PlannerLive, type PlannerModel } from './PlannerLive';
import { PlannerRow } from './PlannerRow';
import { plannerWords } from './planner-words';
import type { PlannerView } from './planner-view';
import { preparePlanner } from './prepare-planner';
import './planner.css';

type Props = { election: Election; locale: Locale; /** The election whose plan is the model. */ modelElection: Election; calendar: Calendar; executors: readonly Executor[]; /** The plan's short names. */ shortNames: ShortNames; /** Full address of the page. */ page: string; /** What a reader must know before the outcome. */ children: ReactNode };

/** A plan for another voting day. Without JavaScript: every rule in words, no form. */
export async function Planner({ election, locale, modelElection, calendar, executors, shortNames, page, children }: Props) {
  const [t, phases, counting, words] = [await getTranslations('calendar.planner'), await getTranslations('calendar.phases'), await getTranslations('calendar.counting'), await plannerWords()];
  const names = new Map(executors.map((executor) => [executor.id, executor[locale]]));
  const base = `/${locale}/elections/${modelElection.id}/calendar`;
  const terms = calendar.items.flatMap((item) => item.terms);
  const view: PlannerView = {
    locale, base, modelName: modelElection.shortName[locale], presidential: election.kind === 'presidential',
    nameOf: (id) => names.get(id) ?? id, countingLabel: counting('link'),
    differenceOf: (term) => computeTerm(term, modelElection)?.compared.find(({ equal }) => !equal)?.days ?? null,
  };
  const model: PlannerModel = {
    id: modelElection.id, name: view.modelName, href: base,
    ownDay: election.id === modelElection.id && election.votingDay !== 'today' ? election.votingDay : null,
    terms: calendar.items.flatMap((item) => item.terms.map((term) => ({ id: term.id, rule: term.rule, kind: term.published?.kind ?? null, name: shortTermName(shortNames, item, term, locale) }))),
  };
  return (
    <div className="planner" data-planner="" suppressHydrationWarning>
      <PlannerLive locale={locale} kind={election.kind} votingFrom={election.hours.from} model={model} words={words} page={page}>{children}</PlannerLive>
      <p className="planner-no-script">{t('noScript')}</p>
      <InlineScript run={preparePlanner} args={[]} />
      <div data-by-date hidden suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
      {rowsByPhase(calendar.items).map(({ phase, items }) => (
        <section key={phase} data-part={phase}>
          <h2>{phases(phase)}</h2>
          <ol>{items.flatMap((item) => item.terms.map((term) => <PlannerRow key={term.id} item={item} term={term} place={terms.indexOf(term)} view={view} />))}</ol>
        </section>
      ))}
    </div>
  );
}
