import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { COMMANDS, EMBED_STATES } from '@/lib/embed/protocol';

const SAYS = ['ready', 'state', 'time'] as const;

/** Every message in both directions, and the words of state. */
export function MessageTable() {
  const t = useTranslations('embedding');
  return (
    <>
      <h3 className="mt-4 font-semibold">{t('from')}</h3>
      <dl>{SAYS.map((kind) => <Message key={kind} type={kind}>{t(`says.${kind}`)}</Message>)}</dl>
      <p className="mt-2">{t('statesLead')} {EMBED_STATES.map((state, index) => <span key={state}>{index > 0 && ', '}<code className="font-mono text-note">{state}</code></span>)}.</p>
      <h3 className="mt-4 font-semibold">{t('to')}</h3>
      <dl>{COMMANDS.map((command) => <Message key={command} type={command}>{t(`commands.${command}`)}</Message>)}</dl>
    </>
  );
}

function Message({ type, children }: { type: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 border-t border-rule py-2 sm:grid-cols-[minmax(0,16rem)_minmax(0,1fr)]">
      <dt><code className="font-mono text-note font-semibold break-words">election-portal:{type}</code></dt>
      <dd>{children}</dd>
    </div>
  );
}
