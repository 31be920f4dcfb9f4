import type { Piece } from '@/lib/documents/pieces';
import { articleHref } from '@/lib/law';
import type { Locale } from '@/lib/locale';

type Props = {
  pieces: readonly Piece[];
  locale: Locale;
  /** Anchor of the place of this page's version whose words these are: `2.3`, `preamble-1`. Without it references stay links, and copied words have no source. */
  place?: string;
  /** Address of the document's version: clauses are its anchors. Empty on the page of the version itself. */
  version?: string;
  /** References stay links all the same, as inside an opened one. */
  plain?: boolean;
};

/** The words of a text, its references as links, suspected slips underlined. */
export function Pieces({ pieces, locale, place, version = '', plain = false }: Props) {
  const opens = place !== undefined && !plain;
  return (
    <span data-words={place}>
      {pieces.map(({ text, target, slip, clauses }, index) => {
        const words = slip ? <span className="underline decoration-rule-strong decoration-wavy underline-offset-4">{text}</span> : text;
        if (target === null) return <span key={index}>{words}</span>;
        return target.kind === 'clause'
          ? <a key={index} href={`${version}#${target.id}`} data-clauses={opens ? clauses.join(' ') : undefined}>{words}</a>
          : <a key={index} href={articleHref(locale, target.article)} data-article={opens ? target.article : undefined}>{words}</a>;
      })}
    </span>
  );
}
