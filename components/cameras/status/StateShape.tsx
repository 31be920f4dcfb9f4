import type { CameraState } from '@/lib/cameras/status';

type Props = { state: CameraState; /** Pixels of its square. */ size?: number };

/** Each state has its own outline, so that it is told apart without colour: in grey, in print, in forced colours. */
const PATHS: Record<CameraState, { fill?: string; line?: string; dash?: string }> = {
  live: { fill: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z' },
  frozen: { fill: 'M2.5 2h4v12h-4zM9.5 2h4v12h-4z' },
  offline: { line: 'M2.5 2.5l11 11M13.5 2.5l-11 11' },
  ended: { fill: 'M2 2h12v12H2z' },
  'not-started': { line: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 5v3.4l2.4 1.6' },
  unmeasured: { line: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z', dash: '2.4 2.3' },
  none: { line: 'M2 8h12' },
};

const COLOURS: Record<CameraState, string> = {
  live: 'text-live', frozen: 'text-frozen', offline: 'text-offline', ended: 'text-quiet',
  'not-started': 'text-waiting', unmeasured: 'text-quiet', none: 'text-quiet',
};

/** The shape alone, for keys and map pins; wherever there is room use CameraStateMark, which says the word too. */
export function StateShape({ state, size = 14 }: Props) {
  const { fill, line, dash } = PATHS[state];
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" data-state={state} className={`inline-block shrink-0 align-[-0.1em] ${COLOURS[state]}`}>
      {fill && <path d={fill} fill="currentColor" />}
      {line && <path d={line} fill="none" stroke="currentColor" strokeWidth={dash ? 1.8 : 2.4} strokeDasharray={dash} />}
    </svg>
  );
}
