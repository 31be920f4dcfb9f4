'use client';

import { useTranslations } from 'next-intl';
import { useState, type KeyboardEvent } from 'react';
import { CopyCode } from '@/components/cameras/embed/CopyCode';
import { setQuery, useQuery } from '@/components/ui/useQuery';
import { iframeCode } from '@/lib/embed/iframe-code';
import { framePath, frameOf, KEYS, KINDS, readChoice, type Kind } from '@/lib/embed/playground';
import { THEMES } from '@/lib/embed/options';
import type { Locale } from '@/lib/locale';
import { MessageLog } from './MessageLog';

type Props = {
  locale: Locale;
  /** Address of the portal without a slash at its end. */
  site: string;
  /** Elections that have something of each kind, the preferred one first. */
  elections: Record<Kind, readonly { id: string; name: string }[]>;
  examples: Record<string, string>;
};

/** Chooses an embed, shows it, writes its code, and shows the messages between it and this page. The choice stands in the address. */
export function Playground({ locale, site, elections, examples }: Props) {
  const t = useTranslations('embedding');
  const ids = Object.fromEntries(KINDS.map((kind) => [kind, elections[kind].map(({ id }) => id)])) as Record<Kind, string[]>;
  const choice = readChoice(useQuery(), ids, examples);
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null);
  const { kind, election, values, theme } = choice;
  const name = elections[kind].find(({ id }) => id === election)?.name ?? '';
  const shown = [values.id ?? values.w ?? values.row].filter(Boolean).join('').replaceAll('-', '/').replaceAll(',', ', ');
  const title = `${t(`kinds.${kind}`)}${shown ? ` ${shown}` : ''}, ${name}`;
  const code = iframeCode(frameOf(choice, locale, site, title));
  const path = framePath(choice, locale);
  const field = (key: string, label: string, value: string, type = 'text') => <Field key={`${kind} ${key} ${value}`} name={key} label={label} value={value} type={type} />;
  return (
    <div className="noscript:hidden">
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        <Choose name="what" label={t('what')} value={kind} options={KINDS.filter((one) => ids[one].length > 0).map((one) => [one, t(`kinds.${one}`)])} reset={['id', 'w', 'row', 'width', 'height']} />
        <Choose name="election" label={t('election')} value={election} options={elections[kind].map((one) => [one.id, one.name])} reset={[]} />
        {KEYS[kind].filter((key) => key === 'id' || key === 'w' || key === 'row').map((key) => field(key, t(kind === 'status' ? 'idAll' : key as 'id' | 'w' | 'row'), values[key] ?? ''))}
        {kind === 'camera' && field('t', t('t'), values.t ?? '')}
        <Choose name="theme" label={t('theme')} value={theme} options={THEMES.map((one) => [one, t(`themes.${one}`)])} reset={[]} />
        {field('width', t('width'), String(choice.width), 'number')}
        {field('height', t('height'), String(choice.height), 'number')}
        {KEYS[kind].includes('autoplay') && <Tick name="autoplay" label={t('autoplay')} on="1" checked={values.autoplay === '1'} />}
        {kind === 'camera' && <Tick name="muted" label={t('sound')} on="0" checked={values.muted === '0'} />}
      </div>
      <h3 className="mt-6 mb-2 font-semibold">{t('preview')}</h3>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('preview')}>
        <iframe key={path} ref={setFrame} src={path} title={title} width={choice.width} height={choice.height} allow="autoplay; fullscreen; picture-in-picture" className="max-w-none border border-dashed border-rule-strong" />
      </div>
      <label htmlFor="playground-code" className="mt-4 mb-1 block font-semibold">{t('code')}</label>
      <textarea id="playground-code" readOnly rows={4} value={code} spellCheck={false} className="field block font-mono text-note" />
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <CopyCode key={code} code={code} label={t('copy')} done={t('copied')} failed={t('copyFailed')} />
        <a href={path} className="tap underline">{t('open')}</a>
      </p>
      {kind !== 'calendar' && <MessageLog key={path} frame={frame} commands={kind === 'camera'} />}
    </div>
  );
}

function Field({ name, label, value, type }: { name: string; label: string; value: string; type: string }) {
  const commit = (text: string) => { if (text.trim() !== value) setQuery({ [name]: text.trim() }); };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => { if (event.key === 'Enter') commit(event.currentTarget.value); };
  return <label className="block"><span className="mb-1 block text-note">{label}</span><input name={name} type={type} defaultValue={value} onBlur={(event) => commit(event.currentTarget.value)} onKeyDown={onKeyDown} autoComplete="off" spellCheck={false} className="field" /></label>;
}

function Choose({ name, label, value, options, reset }: { name: string; label: string; value: string; options: readonly (readonly [string, string])[]; reset: readonly string[] }) {
  const choose = (next: string) => setQuery({ ...Object.fromEntries(reset.map((key) => [key, null])), [name]: next });
  return (
    <label className="block">
      <span className="mb-1 block text-note">{label}</span>
      <select name={name} value={value} onChange={(event) => choose(event.target.value)} className="field">{options.map(([id, words]) => <option key={id} value={id}>{words}</option>)}</select>
    </label>
  );
}

function Tick({ name, label, on, checked }: { name: string; label: string; on: string; checked: boolean }) {
  return <label className="tap gap-2"><input type="checkbox" name={name} checked={checked} onChange={(event) => setQuery({ [name]: event.target.checked ? on : null })} className="size-5 accent-accent" /> {label}</label>;
}
