import { SHARE_IMAGE, type ShareText } from '@/lib/calendar/share';

/** Names under which the faces are given to the drawing: what one file lacks the other has. */
export const SHARE_FACES = { serif: ['serif-ext', 'serif'], sans: ['sans-ext', 'sans'] } as const;

/** Words of the portal on the image, in its language. */
export type ShareWords = { portal: string; election: string; row: string; number: string; votingDay: string; votingDate: string; noDate: string; moreDates: string; /** Whose plan it is: `CEC decision 7/16`. */ source: string; unofficial: string };

type Props = { text: ShareText; words: ShareWords; /** Where the terms of the whole plan stand, per cent. */ ticks: readonly number[]; /** Where voting day stands on the axis, per cent. */ vote: number };

const INK = { paper: '#fbfaf6', ink: '#1d1a20', soft: '#5b5660', rule: '#b9b2a6', accent: '#6a1f5c' };
const LEFT = 64;
const AXIS = 952;
const ACTION_LINE = 46;
const BAR = { top: 544, height: 34, post: 6 } as const;
/** Between two bars of which one ends where the other begins. */
const GAP = 6;
const SERIF = SHARE_FACES.serif.join(', ');
const SANS = SHARE_FACES.sans.join(', ');

/** The picture of a row that other sites show beside its link. Voting day is the axis, as on the timeline. Drawn at build, so its looks stand here and not in CSS. */
export function ShareCard({ text, words, ticks, vote }: Props) {
  const place = placeOn(vote);
  return (
    <div style={{ display: 'flex', width: SHARE_IMAGE.width, height: SHARE_IMAGE.height, background: INK.paper, color: INK.ink, fontFamily: SANS, fontSize: 26 }}>
      <div style={{ display: 'flex', flexDirection: 'column', position: 'absolute', left: AXIS + 26, top: 47, width: 210 }}>
        <span style={{ color: INK.soft, fontSize: 23 }}>{words.votingDay}</span>
        <span style={{ fontSize: 23, marginTop: 4 }}>{words.votingDate}</span>
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', position: 'absolute', left: LEFT, top: 46, width: AXIS - LEFT - 50 }}>
        <span style={{ color: INK.soft, fontSize: 26 }}>{words.election}</span>
        <div style={{ display: 'flex', alignItems: 'center', marginTop: 14 }}>
          <span style={{ fontFamily: SERIF, fontSize: 168, lineHeight: 1, letterSpacing: -4, color: INK.accent }}>{words.number}</span>
          <Dates text={text} words={words} />
        </div>
        <div style={{ display: 'flex', fontFamily: SERIF, marginTop: 18, maxHeight: ACTION_LINE * (text.dates.length > 2 ? 4 : 5), overflow: 'hidden' }}><Words text={text.action} size={35} line={ACTION_LINE / 35} /></div>
      </div>
      {ticks.map((percent) => <div key={percent} style={{ display: 'flex', position: 'absolute', left: place(percent), top: 552, width: 2, height: 26, background: INK.rule }} />)}
      <div style={{ display: 'flex', position: 'absolute', left: AXIS - 6, top: 0, width: 12, height: SHARE_IMAGE.height, background: INK.accent }} />
      {text.bars.map((bar, index) => <Bar key={index} from={place(bar.from)} until={place(bar.until)} posts={bar.posts.map(place)} />)}
      <div style={{ display: 'flex', position: 'absolute', left: LEFT, top: 578, width: SHARE_IMAGE.width - 2 * LEFT, height: 2, background: INK.ink }} />
      <div style={{ display: 'flex', justifyContent: 'space-between', position: 'absolute', left: LEFT, top: 588, width: AXIS - LEFT - 30, fontSize: 20, color: INK.soft }}>
        <span>{words.portal}</span>
        <span>{[words.source, words.unofficial].filter(Boolean).join(' · ')}</span>
      </div>
    </div>
  );
}

function Dates({ text: { dates, moreDates }, words }: Pick<Props, 'text' | 'words'>) {
  const size = dates.length > 1 ? 34 : (dates[0]?.length ?? 0) > 40 ? 37 : 42;
  return (
    <div style={{ display: 'flex', flexDirection: 'column', marginLeft: 34, flex: 1 }}>
      <span style={{ fontSize: 26, color: INK.soft, marginBottom: 4 }}>{words.row}</span>
      {dates.length === 0 && <span style={{ fontSize: 38, lineHeight: 1.2 }}>{words.noDate}</span>}
      {dates.map((date) => <Words key={date} text={date} size={size} line={1.2} />)}
      {moreDates > 0 && <span style={{ fontSize: 28, color: INK.soft }}>{words.moreDates}</span>}
    </div>
  );
}

/** A text whose lines break at spaces alone, and not before a number with a suffix: `fevralın 4-dək` stays in one piece. */
function Words({ text, size, line }: { text: string; size: number; line: number }) {
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', columnGap: size * 0.25, fontSize: size, lineHeight: line }}>
      {text.split(/ (?!\d{1,2}(?:\.\d\d)?-)/u).map((word, index) => <span key={index} style={{ whiteSpace: 'nowrap' }}>{word}</span>)}
    </div>
  );
}

/** A deadline is a stroke; a window a bar with a post at each of its ends, so that two that follow on each other stay two. */
function Bar({ from, until, posts }: { from: number; until: number; posts: readonly number[] }) {
  const width = until - from - GAP;
  if (width <= 2 * BAR.post) return <Block left={from - 4} top={BAR.top - 4} width={8} height={BAR.height + 4} />;
  const post = (at: number) => <Block key={at} left={at === from ? from : from + width - BAR.post} top={BAR.top - 14} width={BAR.post} height={BAR.height + 14} />;
  return <div style={{ display: 'flex' }}><Block left={from} top={BAR.top} width={posts.includes(until) ? width : until - from} height={BAR.height} />{posts.map(post)}</div>;
}

function Block({ left, top, width, height }: { left: number; top: number; width: number; height: number }) {
  return <div style={{ display: 'flex', position: 'absolute', left, top, width, height, background: INK.ink }} />;
}

/** Puts the plan's axis on the image so that its voting day falls on the strong line. */
function placeOn(vote: number): (percent: number) => number {
  const right = SHARE_IMAGE.width - LEFT;
  return (percent) => Math.round(percent <= vote ? LEFT + ((AXIS - LEFT) * percent) / vote : AXIS + ((right - AXIS) * (percent - vote)) / (100 - vote));
}
