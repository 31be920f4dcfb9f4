import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { MessageTable } from '@/components/embed/MessageTable';
import { Playground } from '@/components/embed/Playground';
import { SettingsTable } from '@/components/embed/SettingsTable';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { ClientMessages } from '@/components/ui/ClientMessages';
import { PageHead } from '@/components/ui/PageHead';
import { isMonitored } from '@/lib/elections';
import { iframeCode } from '@/lib/embed/iframe-code';
import { frameOf, KINDS, readChoice, type Kind } from '@/lib/embed/playground';
import { electionsWithPlan, loadElections } from '@/server/content/elections';
import { loadPrecincts } from '@/server/content/precincts';
import { siteUrl } from '@/server/env';

const EXAMPLES = { id: '57-2', w: '57-2,113-9', row: '17' };

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = [await getTranslations('embedding'), await pageLocale()];
  return pageMetadata(locale, '/about/embedding', t('title'), t('lead'));
}

/** How to show parts of the portal on other sites: a chooser, and everything it knows in words for readers without JavaScript. */
export default async function EmbeddingPage() {
  const [t, common, locale, site] = [await getTranslations('embedding'), await getTranslations('common'), await pageLocale(), siteUrl()];
  const named = (elections: readonly { id: string; shortName: { az: string; en: string } }[]) => elections.map(({ id, shortName }) => ({ id, name: shortName[locale] }));
  const watched = loadElections().filter((election) => loadPrecincts(election).some(({ streams }) => streams.length > 0));
  const elections: Record<Kind, { id: string; name: string }[]> = { camera: named(watched), wall: named(watched), status: named(loadElections().filter(isMonitored)), calendar: named(electionsWithPlan()) };
  const ids = Object.fromEntries(KINDS.map((kind) => [kind, elections[kind].map(({ id }) => id)])) as Record<Kind, string[]>;
  const codes = KINDS.filter((kind) => ids[kind].length > 0).map((kind) => {
    const choice = readChoice(new URLSearchParams({ what: kind }), ids, EXAMPLES);
    return { kind, code: iframeCode(frameOf(choice, locale, site, `${t(`kinds.${kind}`)}, ${elections[kind][0]?.name ?? ''}`)) };
  });
  return (
    <>
      <Breadcrumbs crumbs={[{ label: common('home'), href: `/${locale}` }, { label: common('about'), href: `/${locale}/about` }, { label: t('title') }]} />
      <PageHead title={t('title')} lead={t('lead')} />
      <section aria-labelledby="try">
        <h2 id="try" className="text-section mb-3">{t('try')}</h2>
        <noscript><p>{t('tryNoScript')}</p></noscript>
        <ClientMessages topics={['embedding']}><Playground locale={locale} site={site} elections={elections} examples={EXAMPLES} /></ClientMessages>
      </section>
      <Section id="codes" title={t('examples')}>
        {codes.map(({ kind, code }) => <div key={kind} className="mt-4"><h3 className="font-semibold">{t(`kinds.${kind}`)}</h3><Code>{code}</Code></div>)}
      </Section>
      <Section id="settings" title={t('settings')}><p>{t('settingsLead')}</p><SettingsTable /></Section>
      <Section id="messages" title={t('messages')}>
        <p>{t('messagesLead')}</p>
        <MessageTable />
        <p className="mt-4">{t('kindsNote')} {t('manyNote')}</p>
        <Code>{SAMPLE}</Code>
        <p className="mt-2">{t('files')} <a href="/embed-api.mjs" className="tap underline" download>embed-api.mjs</a>, <a href="/embed-api.d.mts" className="tap underline" download>embed-api.d.mts</a></p>
      </Section>
      <Section id="oembed" title={t('oembed')}><p>{t('oembedLead')}</p>{ids.camera[0] && <Code>{`<link rel="alternate" type="application/json+oembed" href="${site}/data/oembed/${locale}/elections/${ids.camera[0]}/cameras/57-2.json">`}</Code>}</Section>
      <Section id="limits" title={t('limits')}><ul className="grid list-['–_'] gap-2 pl-5">{LIMITS.map((limit) => <li key={limit}>{t(`limit.${limit}`)}</li>)}</ul></Section>
    </>
  );
}

const LIMITS = ['csp', 'sandbox', 'allow', 'privacy', 'cost', 'rehearsal'] as const;

const SAMPLE = `import { connectEmbed } from './embed-api.mjs';

const embed = connectEmbed(document.querySelector('iframe'), {
  onReady: ({ id }) => console.log(\`camera \${id}\`),
  onState: ({ state, playing, muted }) => console.log(state, playing, muted),
  onTime: ({ picture }) => console.log(picture),
});
document.querySelector('#watch').onclick = () => embed.play();`;

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return <section aria-labelledby={id} className="mt-10 max-w-[52rem] border-t border-rule pt-5"><h2 id={id} className="text-section mb-3">{title}</h2>{children}</section>;
}

function Code({ children }: { children: string }) {
  return <pre className="mt-2 border-l-4 border-rule bg-sunken p-3 font-mono text-note break-words whitespace-pre-wrap"><code>{children}</code></pre>;
}
