import { getTranslations } from 'next-intl/server';

/** The player's keys, for those who use them. */
export async function KeyList() {
  const t = await getTranslations('cameras.player');
  const keys = [[`${t('space')}, k`, 'keyToggle'], ['m', 'keyMute'], ['j', 'keyBack'], ['l', 'keyLive'], ['f', 'keyFullscreen'], ['p', 'keyWindow']] as const;
  return (
    <details className="no-print noscript:hidden text-note">
      <summary className="tap text-soft underline">{t('keys')}</summary>
      <p className="text-soft">{t('keysLead')}</p>
      <ul>{keys.map(([key, words]) => <li key={key}><kbd className="font-mono font-semibold">{key}</kbd> {t(words)}</li>)}</ul>
    </details>
  );
}
