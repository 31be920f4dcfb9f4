import { axisPosition, type AxisStop } from '@/lib/calendar/axis';
import type { PublishedKind } from '@/lib/calendar/schema';
import type { Span } from '@/lib/calendar/state';

type Props = { kind: PublishedKind; span: Span | null; stops: readonly AxisStop[] };

/** One term on the axis. Decoration: the same is said in words beside it. Places are SVG percentages, so it needs no style attribute. */
export function TermBar({ kind, span, stops }: Props) {
  return (
    <svg className="term-bar" width="100%" height="16" aria-hidden="true">
      {kind === 'regularly' || !span ? <line className="term-regularly" x2="100%" y1="8" y2="8" /> : shape(kind, place(span.startMs, 0, stops), place(span.endMs, 100, stops))}
    </svg>
  );
}

function shape(kind: PublishedKind, from: number, to: number) {
  const width = `${Math.max(0, Math.round((to - from) * 100) / 100)}%`;
  if (kind === 'on') return <svg x={`${from}%`} overflow="visible"><path d="M0 0l7 8-7 8-7-8z" /></svg>;
  if (kind === 'window') return <><rect x={`${from}%`} y="3" width={width} height="10" /><Cap at={from} shift={0} /><Cap at={to} shift={-3} /></>;
  if (kind === 'from') return <><rect x={`${from}%`} y="7" width={width} height="2" /><Cap at={from} shift={0} /><svg x="100%" overflow="visible"><path d="M-9 2l9 6-9 6z" /></svg></>;
  return <><rect className="term-run" x={`${from}%`} y="7" width={width} height="2" /><Cap at={to} shift={-5} wide /></>;
}

function Cap({ at, shift, wide = false }: { at: number; shift: number; wide?: boolean }) {
  return <rect x={`${at}%`} width={wide ? 5 : 3} height="16" transform={`translate(${shift})`} />;
}

function place(ms: number | null, otherwise: number, stops: readonly AxisStop[]): number {
  return ms === null ? otherwise : axisPosition(stops, ms) ?? otherwise;
}
