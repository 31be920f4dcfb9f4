import { getTranslations } from 'next-intl/server';
import { anchorOf } from '@/lib/documents/cited';
import type { DocumentText } from '@/lib/documents/document';
import './reading/reading.css';

type Props = { text: DocumentText };
type Entry = { anchor: string; number: string | null; words: string };

/**
 * The table of contents: beside the text on wide screens; on others folded into a bar that stays at the top and names the
 * place in view. Without JavaScript it is folded above the text.
 */
export async function Contents({ text }: Props) {
  const t = await getTranslations('documents');
  const entries = entriesOf(text, { begin: t('begin'), signatures: t('signatures') });
  return (
    <>
      <nav aria-label={t('contents')} data-contents data-box className="no-print hidden text-note xl:sticky xl:top-4 xl:block xl:max-h-[calc(100dvh-2rem)] xl:self-start xl:overflow-y-auto">
        <p className="border-b border-rule pb-1 font-semibold text-soft">{t('contents')}</p>
        <EntryList entries={entries} />
        <p className="translation-mark border-t border-rule pt-2 font-semibold">{t('unofficialText')}</p>
      </nav>
      <nav aria-label={t('contents')} className="contents-bar no-print mb-4 border-y border-rule xl:hidden">
        <details data-contents>
          <summary className="flex min-h-11 items-center gap-x-2 font-semibold text-accent">
            <span className="shrink-0">{t('contents')}</span>
            <span data-here suppressHydrationWarning className="min-w-0 flex-1 truncate font-normal text-ink" />
          </summary>
          <EntryList entries={entries} />
        </details>
        <p className="translation-mark pb-1 text-note font-semibold">{t('unofficialText')}</p>
      </nav>
    </>
  );
}

function EntryList({ entries }: { entries: readonly Entry[] }) {
  return (
    <ol data-box className="pb-2">
      {entries.map(({ anchor, number, words }) => (
        <li key={anchor}>
          <a href={`#${anchor}`} className="contents-entry grid min-h-11 grid-cols-[1.75rem_1fr] items-baseline py-2 pl-2 leading-snug text-ink no-underline hover:text-accent hover:underline xl:min-h-0">
            <span className="figures text-soft">{number}</span>{' '}
            <span>{words}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}

/** Sections; in acts without sections, the beginning of each clause. */
function entriesOf({ sections, clauses, signatures, places }: DocumentText, words: { begin: string; signatures: string }): Entry[] {
  const first = places[0];
  const main = sections.length > 0
    ? sections.map(({ number, heading }) => ({ anchor: `section-${number}`, number, words: heading }))
    : clauses.map(({ id, text }) => ({ anchor: id, number: id, words: beginning(text) }));
  return [
    ...(first ? [{ anchor: anchorOf(first.place), number: null, words: words.begin }] : []),
    ...main,
    ...(signatures.length > 0 ? [{ anchor: 'signatures', number: null, words: words.signatures }] : []),
  ];
}

function beginning(text: string): string {
  const words = text.split(' ');
  return words.length > 9 ? `${words.slice(0, 8).join(' ')} …` : text;
}
