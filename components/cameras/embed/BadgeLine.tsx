import type { ReactNode } from 'react';
import './badge.css';

type Props = {
  href: string;
  /** All that the badge says, for those who hear it or hold the pointer over it. */
  sentence: string;
  shape?: ReactNode;
  first: ReactNode;
  /** Below the first where the frame is tall enough, else beside it where it is wide enough. */
  second?: ReactNode;
};

/** The form of a badge: 20 to 44 pixels high, from 120 wide; all of it can be pressed. */
export function BadgeLine({ href, sentence, shape, first, second }: Props) {
  return (
    <a
      href={href} target="_blank" rel="noopener" aria-label={sentence} title={sentence} data-badge className="badge"
    >
      {shape}
      <span className="badge-lines">
        <span className="badge-first">{first}</span>
        {second && <span className="badge-second figures text-soft">{second}</span>}
      </span>
    </a>
  );
}
