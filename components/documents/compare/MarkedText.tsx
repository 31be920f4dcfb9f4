import type { Passage } from '@/lib/documents/change';
import type { ChangeKind } from '@/lib/documents/change-rules';
import type { Locale } from '@/lib/locale';

type Props = {
  passages: readonly Passage[];
  /** `old` has removed and added words, and is alone when both stand in one text; `new` has the newer words only. */
  side: 'old' | 'new';
  /** Kind of the whole place, for a translation, whose changes have no kind of their own. */
  kind: ChangeKind | null;
  words: { removed: string; added: string; end: string };
  locale: Locale;
};

/** Words of a comparison: struck out what was removed, underlined what was added, said aloud both. */
export function MarkedText({ passages, side, kind, words, locale }: Props) {
  return passages.map((passage, index) => {
    if (passage.kind === 'kept') return passage.text;
    const { removed, added, change } = passage;
    const aloud = (word: string) => <span lang={locale} className="compare-aloud">{` ${word} `}</span>;
    return (
      <span key={index} className="compare-change" data-kind={change?.kind ?? kind ?? undefined} data-change={change?.id} suppressHydrationWarning {...(change && side === 'old' ? { id: change.id, tabIndex: -1 } : {})}>
        {side === 'old' && removed !== '' && <del>{aloud(words.removed)}{trimmed(removed)}{aloud(words.end)}</del>}
        {added !== '' && <ins>{aloud(words.added)}{trimmed(added)}{aloud(words.end)}</ins>}
        {endsWithSpace(side === 'old' ? added || removed : added) && ' '}
      </span>
    );
  });
}

/** A space at the end is not underlined: it stands after the mark. A change of space alone keeps it. */
function trimmed(text: string): string {
  return text.trim() === '' ? text : text.trimEnd();
}

function endsWithSpace(text: string): boolean {
  return text.trim() !== '' && /\s$/u.test(text);
}
