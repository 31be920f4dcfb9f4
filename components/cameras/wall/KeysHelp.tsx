import { useTranslations } from 'next-intl';

/** The wall's keys, for those who use them. */
export function KeysHelp() {
  const t = useTranslations('cameras.wall.keys');
  const keys = [['1–9', 'number'], ['0', 'zero'], ['← →', 'arrows'], ['Shift + ← →', 'shift'], ['m', 'm'], ['f', 'f'], ['Delete', 'delete']] as const;
  return (
    <details className="no-print mt-2 text-note max-sm:hidden">
      <summary className="tap text-soft underline">{t('title')}</summary>
      <p className="text-soft">{t('lead')}</p>
      <ul>{keys.map(([key, words]) => <li key={key}><kbd className="font-mono font-semibold">{key}</kbd> {t(words)}</li>)}</ul>
    </details>
  );
}
