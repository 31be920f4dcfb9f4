import type { DocumentVersion, Place } from '@/lib/documents/document';
import { toPieces } from '@/lib/documents/pieces';
import { slipsAt, type Slip } from '@/lib/documents/slip';
import type { Locale } from '@/lib/locale';
import { ClauseNumber } from './ClauseNumber';
import { Pieces } from './Pieces';
import { SlipNotes } from './SlipNotes';
import { TextPair } from './TextPair';

type Props = { id: string; place: Place; english: Place | null; version: DocumentVersion; locale: Locale; href: string; slips: readonly Slip[] };

/** One place of an act: title, note of adoption, paragraph, heading, clause or signatures, each in both languages. */
export function ActPlace({ id, place, english, version, locale, href, slips }: Props) {
  const { texts } = version;
  const clauseIds = texts.az.clauses.map((clause) => clause.id);
  const own = slipsAt(place.place, slips);
  const az = (text: string) => <><p><Pieces pieces={toPieces(text, 'az', clauseIds, own.map(({ words }) => words))} locale={locale} /></p><SlipNotes slips={own} locale={locale} /></>;
  const en = (text: string) => <p><Pieces pieces={toPieces(text, 'en', clauseIds)} locale={locale} /></p>;
  const [kind, number = ''] = place.place.split(' ');
  if (kind === 'clause') {
    return <TextPair id={id} margin={<ClauseNumber id={number} version={href} />} az={az(withoutNumber(place.text))} en={en(withoutNumber(english?.text ?? ''))} />;
  }
  if (kind === 'section') {
    return (
      <div className="mt-8 border-t border-rule pt-3 break-after-avoid">
        <TextPair
          id={id} margin={<span className="figures font-serif text-section leading-tight font-semibold" aria-hidden="true">{number}</span>}
          az={<h2 className="text-[1.1875rem] leading-snug"><span className="sr-only">{number}. </span>{withoutNumber(place.text)}</h2>}
          en={<p className="leading-snug font-semibold">{withoutNumber(english?.text ?? '')}</p>}
        />
      </div>
    );
  }
  if (kind === 'title') return <TextPair id={id} az={<div className="text-lead font-semibold">{az(place.text)}</div>} en={<div className="font-semibold">{en(english?.text ?? '')}</div>} />;
  if (kind === 'adoption') return <TextPair id={id} az={<div className="text-soft italic">{az(place.text)}</div>} en={<div className="text-soft italic">{en(english?.text ?? '')}</div>} />;
  if (kind === 'signatures') {
    return (
      <div className="mt-6 border-t border-rule">
        <TextPair id={id} az={<><Lines lines={texts.az.signatures} /><SlipNotes slips={own} locale={locale} /></>} en={<Lines lines={texts.en.signatures} />} />
      </div>
    );
  }
  return <TextPair id={id} az={az(place.text)} en={en(english?.text ?? '')} />;
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line, index) => <p key={index}>{line}</p>);
}

/** Numbers of sections and clauses stand in the margin. */
function withoutNumber(text: string): string {
  return text.replace(/^\d+(?:\.\d+)*\.\s+/u, '');
}
