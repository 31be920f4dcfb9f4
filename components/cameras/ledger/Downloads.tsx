import { useTranslations } from 'next-intl';
import { camerasCsv, constituenciesCsv } from '@/lib/cameras/availability-csv';
import type { CameraRow, ConstituencyRow, DayTable } from '@/lib/cameras/availability-table';

type Props = { table: DayTable; /** The cameras that are shown; null while constituencies are. */ cameras: readonly CameraRow[] | null; constituencies: readonly ConstituencyRow[] };

/** What is shown as a file, made in the browser, and the raw files it was counted from. */
export function Downloads({ table, cameras, constituencies }: Props) {
  const t = useTranslations('cameras.ledger');
  const { election, day, at, hours, ledger } = table;
  const name = `${election}-${day}-${cameras ? 'cameras' : 'constituencies'}`;
  const csv = () => (cameras ? camerasCsv(table, cameras) : constituenciesCsv(table, constituencies));
  const json = () => `${JSON.stringify({ election, day, at, hours, ledger, ...(cameras ? { cameras } : { constituencies }) }, null, 1)}\n`;
  return (
    <div className="mt-4 border-t border-rule pt-2 text-note">
      <p className="no-print flex flex-wrap items-center gap-x-5 noscript:hidden">
        <span className="text-soft">{t('download')}</span>
        <button type="button" className="tap text-accent underline" onClick={() => save(`${name}.csv`, 'text/csv', csv())}>CSV</button>
        <button type="button" className="tap text-accent underline" onClick={() => save(`${name}.json`, 'application/json', json())}>JSON</button>
      </p>
      <p className="flex flex-wrap items-center gap-x-5">
        <span className="text-soft">{t('raw')}</span>
        <a className="tap underline" href={`/status/${election}/days/${day}.json`}>{t('rawDay')}</a>
        <a className="tap underline" href={`/status/${election}/ledger/${day}.jsonl`}>{t('rawLedger')}</a>
        <a className="tap underline" href={`/status/${election}/ledger/index.json`}>{t('rawIndex')}</a>
      </p>
    </div>
  );
}

function save(name: string, type: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
