import { useTranslations } from 'next-intl';

const SETTINGS = [
  { key: 'id', values: '57-2', kinds: ['camera', 'status'] },
  { key: 'w', values: '57-2,113-9', kinds: ['wall'] },
  { key: 'row', values: '17, 27-2', kinds: ['calendar'] },
  { key: 'autoplay', values: '1, 0', kinds: ['camera', 'wall'] },
  { key: 'muted', values: '1, 0', kinds: ['camera'] },
  { key: 'theme', values: 'light, dark, auto', kinds: ['camera', 'wall', 'status', 'calendar'] },
  { key: 't', values: '2026-11-22T12:07:31', kinds: ['camera'] },
  { key: 'name', values: 'A–Z a–z 0–9 . _ -', kinds: ['camera', 'wall', 'status'] },
] as const;

/** Every key that a frame's address may carry. */
export function SettingsTable() {
  const t = useTranslations('embedding');
  return (
    <dl className="mt-3">
      {SETTINGS.map(({ key, values, kinds }) => (
        <div key={key} className="grid gap-x-4 border-t border-rule py-2 sm:grid-cols-[minmax(0,11rem)_minmax(0,1fr)]">
          <dt><code className="font-mono font-semibold">{key}</code> <span className="block font-mono text-note break-words text-soft">{values}</span></dt>
          <dd>{t(`keys.${key}`)} <span className="block text-note text-soft">{kinds.map((kind) => t(`kinds.${kind}`)).join(', ')}</span></dd>
        </div>
      ))}
    </dl>
  );
}
