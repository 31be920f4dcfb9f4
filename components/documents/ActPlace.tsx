import type { DocumentText, DocumentVersion, Place } from '@/lib/documents/document';
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
  const az = (text: string) => <><p><Pieces pieces={toPieces(text, 'az', clauseIds, own.map(({ words }) => words))} locale={locale} place={id} /></p><SlipNotes slips={own} locale={locale} /></>;
  const en = (text: string) => <p><Pieces pieces={toPieces(text, 'en', clauseIds)} locale={locale} place={id} /></p>;
  const [kind, number = ''] = place.place.split(' ');
  if (kind === 'clause') {
    return <TextPair id={id} margin={<ClauseNumber id={number} version={href} level={headingLevel(number, texts.az)} />} az={az(withoutNumber(place.text))} en={en(withoutNumber(english?.text ?? ''))} />;
  }
  if (kind === 'section') {
    return (
      <div className="mt-8 border-t border-rule pt-3 break-after-avoid">
        <TextPair
          id={id} margin={<span className="figures font-serif text-section leading-tight font-semibold" aria-hidden="true">{number}</span>}
          az={<Heading id={id} own={locale === 'az'} number={number}>{withoutNumber(place.text)}</Heading>}
          en={<Heading id={id} own={locale === 'en'} number={number}>{withoutNumber(english?.text ?? '')}</Heading>}
        />
      </div>
    );
  }
  if (kind === 'title') return <TextPair id={id} az={<div className="text-lead font-semibold">{az(place.text)}</div>} en={<div className="font-semibold">{en(english?.text ?? '')}</div>} />;
  if (kind === 'adoption') return <TextPair id={id} az={<div className="text-soft">{az(place.text)}</div>} en={<div className="text-soft">{en(english?.text ?? '')}</div>} />;
  if (kind === 'signatures') {
    return (
      <div className="mt-6 border-t border-rule">
        <TextPair id={id} az={<><Lines id={id} lines={texts.az.signatures} /><SlipNotes slips={own} locale={locale} /></>} en={<Lines id={id} lines={texts.en.signatures} />} />
      </div>
    );
  }
  return <TextPair id={id} az={az(place.text)} en={en(english?.text ?? '')} />;
}

/** Only the page's own language makes a heading, otherwise each section would have two. */
function Heading({ id, own, number, children }: { id: string; own: boolean; number: string; children: string }) {
  const words = <><span className="sr-only">{number}. </span><span data-words={id}>{children}</span></>;
  const style = 'font-serif text-[1.1875rem] leading-snug font-semibold';
  return own ? <h2 className={style}>{words}</h2> : <p data-heading className={style}>{words}</p>;
}

function Lines({ id, lines }: { id: string; lines: readonly string[] }) {
  return lines.map((line, index) => <p key={index}><span data-words={id}>{line}</span></p>);
}

/** Clauses stand under their section, sub-clauses under their clause: 2.1 is of level 3, 3.1.1 of level 4; 1 in an act without sections of level 2. */
function headingLevel(clauseId: string, { sections }: DocumentText): 2 | 3 | 4 {
  const depth = clauseId.split('.').length + (sections.length > 0 && !clauseId.includes('.') ? 1 : 0);
  return depth === 1 ? 2 : depth === 2 ? 3 : 4;
}

/** Numbers of sections and clauses stand in the margin. */
function withoutNumber(text: string): string {
  return text.replace(/^\d+(?:\.\d+)*\.\s+/u, '');
}
