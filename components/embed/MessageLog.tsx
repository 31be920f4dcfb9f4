'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { COMMANDS, type Command } from '@/lib/embed/protocol';

type Props = { frame: HTMLIFrameElement | null; /** Whether the frame obeys more than a greeting. */ commands: boolean };

type Line = { n: number; heard: boolean; text: string };

const MOST = 12;

/** What the frame says, as it says it, and buttons that send it commands. Needs `embedding`. */
export function MessageLog({ frame, commands }: Props) {
  const t = useTranslations('embedding');
  const [lines, setLines] = useState<readonly Line[]>([]);
  const add = (heard: boolean, message: unknown) => setLines((before) => [{ n: (before[0]?.n ?? 0) + 1, heard, text: JSON.stringify(message) }, ...before].slice(0, MOST));

  useEffect(() => {
    function hear({ source, origin, data }: MessageEvent<unknown>) {
      if (!frame || source !== frame.contentWindow || origin !== window.location.origin) return;
      add(true, data);
    }
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [frame]);

  function send(command: Command) {
    const message = { type: `election-portal:${command}`, v: 1 };
    frame?.contentWindow?.postMessage(message, window.location.origin);
    add(false, message);
  }

  return (
    <section className="mt-6">
      <h2 className="mb-2 font-semibold">{t('log')}</h2>
      <p role="group" aria-label={t('send')} className="flex flex-wrap gap-2">
        {COMMANDS.filter((command) => commands || command === 'hello').map((command) => <button key={command} type="button" className="button font-mono" onClick={() => send(command)}>{command}</button>)}
      </p>
      {lines.length === 0 ? <p className="mt-2 text-note text-soft">{t('logEmpty')}</p> : (
        <ol className="mt-2 text-note" data-message-log>
          {lines.map(({ n, heard, text }) => <li key={n} className="border-b border-rule py-1"><span className="text-soft">{t(heard ? 'heard' : 'sent')}</span> <code className="font-mono break-all">{text}</code></li>)}
        </ol>
      )}
    </section>
  );
}
