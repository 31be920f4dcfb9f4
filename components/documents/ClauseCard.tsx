import { SHARE_FACES } from '@/components/calendar/row/ShareCard';
import { SHARE_IMAGE } from '@/lib/calendar/share';

/** Words of a clause's picture, in the language of its page. */
export type ClauseCardWords = {
  number: string;
  /** The clause's own words, shortened so that they fit. */
  text: string;
  /** Size of these words in pixels. */
  size: number;
  document: string; version: string;
  /** That it was removed; empty for a clause that the version has. */
  removed: string;
  portal: string;
  /** That it is a translation, and the fingerprint of the official words. */
  mark: string;
};

const INK = { paper: '#fbfaf6', ink: '#1d1a20', soft: '#5b5660', accent: '#6a1f5c', gone: '#a8241d' };
const LEFT = 64;
/** Of the words: what is left for them between the two rules, and a line as a part of their size. One text, not a box for each word: that takes six times as long to draw. */
const [HEIGHT, LINE] = [382, 1.3];
const SERIF = SHARE_FACES.serif.join(', ');
const SANS = SHARE_FACES.sans.join(', ');
/** Width of a digit and of a full stop of the serif face, as parts of its size. */
const [DIGIT, STOP] = [0.5, 0.26];

/** The picture of a clause that other sites show beside its link: its number hangs in the margin, as in the act. Drawn at build, so its looks stand here and not in CSS. */
export function ClauseCard({ words }: { words: ClauseCardWords }) {
  const margin = 292;
  const stops = words.number.split('.').length - 1;
  const numberSize = Math.min(150, Math.floor((margin - 40) / ((words.number.length - stops) * DIGIT + stops * STOP)));
  return (
    <div style={{ display: 'flex', width: SHARE_IMAGE.width, height: SHARE_IMAGE.height, background: INK.paper, color: INK.ink, fontFamily: SANS }}>
      <div style={{ display: 'flex', flexDirection: 'column', position: 'absolute', left: LEFT, top: 44, width: SHARE_IMAGE.width - 2 * LEFT, fontSize: 26 }}>
        <span>{words.document}</span>
        <span style={{ color: INK.soft, marginTop: 4 }}>{words.version}</span>
      </div>
      <div style={{ display: 'flex', position: 'absolute', left: LEFT, top: 144, width: SHARE_IMAGE.width - 2 * LEFT, height: 2, background: INK.ink }} />
      <div style={{ display: 'flex', flexDirection: 'column', position: 'absolute', left: LEFT, top: 166, width: margin }}>
        <span style={{ fontFamily: SERIF, fontSize: numberSize, lineHeight: 1, letterSpacing: -2, color: INK.accent }}>{words.number}</span>
        {words.removed && <span style={{ fontSize: 30, marginTop: 22, color: INK.gone }}>{words.removed}</span>}
      </div>
      <div style={{ display: 'block', position: 'absolute', left: LEFT + margin, top: 172, width: SHARE_IMAGE.width - 2 * LEFT - margin, fontFamily: SERIF, fontSize: words.size, lineHeight: LINE, lineClamp: Math.floor(HEIGHT / (words.size * LINE)), color: words.removed ? INK.soft : INK.ink }}>{words.text}</div>
      <div style={{ display: 'flex', position: 'absolute', left: LEFT, top: 570, width: SHARE_IMAGE.width - 2 * LEFT, height: 2, background: INK.ink }} />
      <div style={{ display: 'flex', justifyContent: 'space-between', position: 'absolute', left: LEFT, top: 584, width: SHARE_IMAGE.width - 2 * LEFT, fontSize: 20, color: INK.soft }}>
        <span>{words.portal}</span>
        <span>{words.mark}</span>
      </div>
    </div>
  );
}
