/** Shapes of 20 by 20. */
export const WALL_ICONS = {
  play: <path d="M5 3.5v13l11-6.5z" fill="currentColor" stroke="none" />,
  sound: <path d="M3 7.5h3l4-3.5v12l-4-3.5H3zM13 7a4 4 0 0 1 0 6M15 4.8a7 7 0 0 1 0 10.4" />,
  muted: <path d="M3 7.5h3l4-3.5v12l-4-3.5H3zM13 7.5l4.5 5M17.5 7.5l-4.5 5" />,
  large: <path d="M3 3h14v14H3zM6 6h5v5H6z" />,
  small: <path d="M3 3h6v6H3zM11 3h6v6h-6zM3 11h6v6H3zM11 11h6v6h-6z" />,
  earlier: <path d="M12.5 4l-6 6 6 6" />,
  later: <path d="M7.5 4l6 6-6 6" />,
  remove: <path d="M4.5 4.5l11 11M15.5 4.5l-11 11" />,
} as const;

/** The name of one of them. */
export type WallIcon = keyof typeof WALL_ICONS;
