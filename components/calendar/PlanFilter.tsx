import { getTranslations } from 'next-intl/server';
import { citableArticles } from '@/lib/calendar/facts';
import { rowsByPhase } from '@/lib/calendar/rows';
import { kindSchema, type Executor, type Item } from '@/lib/calendar/schema';
import type { Locale } from '@/lib/locale';

type Props = { locale: Locale; items: readonly Item[]; executors: readonly { executor: Executor; rows: number }[] };

type Option = { value: string; label: string };

const STATES = ['open', 'next', 'past'] as const;

/** The form of filters. Its fields are named as the keys of the address; how many rows each option would leave is filled in before first paint. */
export async function PlanFilter({ locale, items, executors }: Props) {
  const [t, states] = [await getTranslations('calendar'), await getTranslations('common.states')];
  const kinds = ([...kindSchema.options, 'none'] as const).filter((kind) => items.some(({ terms }) => terms.some(({ published }) => (published?.kind ?? 'none') === kind)));
  return (
    <form method="get" className="plan-form">
      <p className="plan-form-q"><label htmlFor="plan-q">{t('filter.q')}</label><input id="plan-q" name="q" type="search" enterKeyHint="search" autoCapitalize="none" autoComplete="off" maxLength={200} className="field" suppressHydrationWarning /></p>
      <Choice name="executor" label={t('filter.executor')} all={t('filter.all')} options={executors.map(({ executor }) => ({ value: executor.id, label: executor[locale] }))} />
      <p>
        <label htmlFor="plan-article">{t('filter.article')}</label>
        <input id="plan-article" name="article" list="plan-articles" inputMode="decimal" autoComplete="off" placeholder={t('filter.articleHint')} className="field" suppressHydrationWarning />
        <datalist id="plan-articles">{citableArticles(items).map((article) => <option key={article} value={article} />)}</datalist>
      </p>
      <fieldset className="plan-states">
        <legend>{t('filter.state')}</legend>
        <label className="plan-state"><input type="radio" name="state" value="" defaultChecked suppressHydrationWarning />{t('filter.anyState')}</label>
        {STATES.map((state) => (
          <label key={state} className="plan-state">
            <input type="radio" name="state" value={state} suppressHydrationWarning />
            <span data-option="state" data-value={state} data-label={states(state)} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
          </label>
        ))}
      </fieldset>
      <Choice name="phase" label={t('filter.phase')} all={t('filter.anyPhase')} options={rowsByPhase(items).map(({ phase }) => ({ value: phase, label: t(`phases.${phase}`) }))} />
      <Choice name="kind" label={t('filter.kind')} all={t('filter.anyKind')} options={kinds.map((kind) => ({ value: kind, label: t(`filter.kinds.${kind}`) }))} />
      <p className="plan-apply"><button type="submit" className="button">{t('filter.apply')}</button></p>
    </form>
  );
}

function Choice({ name, label, all, options }: { name: string; label: string; all: string; options: readonly Option[] }) {
  return (
    <p className={`plan-form-${name}`}>
      <label htmlFor={`plan-${name}`}>{label}</label>
      <select id={`plan-${name}`} name={name} className="field" suppressHydrationWarning>
        <option value="">{all}</option>
        {options.map(({ value, label: words }) => <option key={value} value={value} data-option={name} data-value={value} data-label={words} suppressHydrationWarning>{words}</option>)}
      </select>
    </p>
  );
}
