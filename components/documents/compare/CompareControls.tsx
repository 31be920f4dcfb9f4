'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { setQuery, useQuery } from '@/components/ui/useQuery';
import { changeKinds } from '@/lib/documents/change-rules';
import { readCompareQuery, showValue } from '@/lib/documents/compare-query';
import { applyCompare } from './apply-compare';
import { kindMark } from './kind-mark';
import { showAsked } from './show-asked';

type Props = { /** How many changes there are of each kind. */ count: Readonly<Record<string, number>> };

/** Which kinds of change are marked, and how the texts stand; kept in the address. Without JavaScript everything is there, in one text. */
export function CompareControls({ count }: Props) {
  const t = useTranslations('documents.compare');
  const query = useQuery();
  const address = query.toString();
  const { show, view, text, lang, ignored } = readCompareQuery(query);
  const hidden = changeKinds.filter((kind) => !show.includes(kind)).reduce((sum, kind) => sum + (count[kind] ?? 0), 0);

  const chosen = [t(view), t(text === 'whole' ? 'wholeText' : 'onlyChanges'), t(lang === 'az' ? 'official' : 'both')];

  useEffect(() => {
    function apply() {
      applyCompare('comparison', changeKinds);
      return showAsked('comparison');
    }
    function onHash() {
      apply()?.scrollIntoView();
    }
    apply();
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, [address]);

  return (
    <div data-compare-tool hidden suppressHydrationWarning className="no-print my-4 grid gap-3" role="group" aria-label={t('controls')}>
      <div role="group" aria-label={t('showKinds')} className="compare-kinds flex flex-wrap gap-2">
        {changeKinds.filter((kind) => (count[kind] ?? 0) > 0).map((kind) => (
          <button key={kind} type="button" className="button" data-sets={`show=${kind}`} suppressHydrationWarning aria-pressed={show.includes(kind)} onClick={() => setQuery({ show: showValue(changeKinds.filter((other) => (other === kind) !== show.includes(other))) })}>
            <span aria-hidden>{kindMark[kind]}</span> {t(`kinds.${kind}.name`)} <span className="figures font-normal">{count[kind]}</span>
          </button>
        ))}
      </div>
      <details data-compare-views suppressHydrationWarning className="compare-views">
        <summary className="text-note"><span><span className="font-semibold text-accent underline">{t('view')}</span>: <span className="text-soft">{chosen.join(' · ')}</span></span></summary>
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          <Pair name="view" label={t('view')} value={view} options={[['inline', t('inline')], ['side', t('side')]]} set={(value) => setQuery({ view: value === 'inline' ? null : value })} />
          <Pair name="text" label={t('extent')} value={text} options={[['changes', t('onlyChanges')], ['whole', t('wholeText')]]} set={(value) => setQuery({ text: value === 'changes' ? null : value })} />
          <Pair name="lang" label={t('languages')} value={lang} options={[['both', t('both')], ['az', t('official')]]} set={(value) => setQuery({ lang: value === 'both' ? null : value })} />
        </div>
      </details>
      <div aria-live="polite" className="text-note text-soft">
        {hidden > 0 && <p>{show.length === 0 ? t('noneShown') : t('hiddenNote', { count: hidden })} <button type="button" className="tap underline" onClick={() => setQuery({ show: null })}>{t('all')}</button></p>}
        {ignored.map(({ key, value }) => <p key={key}>{t('ignored', { key, value })}</p>)}
      </div>
    </div>
  );
}

type PairProps = { /** Key in the address. */ name: string; label: string; value: string; options: readonly (readonly [value: string, label: string])[]; set: (value: string) => void };

function Pair({ name, label, value, options, set }: PairProps) {
  return (
    <div role="group" aria-label={label} className="compare-either">
      {options.map(([option, words]) => <button key={option} type="button" className="button" data-sets={`${name}=${option}`} suppressHydrationWarning aria-pressed={value === option} onClick={() => set(option)}>{words}</button>)}
    </div>
  );
}
