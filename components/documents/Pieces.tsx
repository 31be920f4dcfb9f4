import type { Piece } from '@/lib/documents/pieces';
import { articleHref } from '@/lib/law';
import type { Locale } from '@/lib/locale';

type Props = {
  pieces: readonly Piece[];
  locale: Locale;
  /** Address of the document's version: clauses are its anchors. Empty on the page of the version itself. */
  version?: string;
};

/** The words of a text, its references as links, suspected slips underlined. */
export function Pieces({ pieces, locale, version = '' }: Props) {
  return pieces.map(({ text, target, slip }, index) => {
    const words = slip ? <span className="underline decoration-rule-strong decoration-wavy underline-offset-4">{text}</span> : text;
    if (target === null) return <span key={index}>{words}</span>;
    return <a key={index} href={target.kind === 'clause' ? `${version}#${target.id}` : articleHref(locale, target.article)}>{words}</a>;
  });
}
