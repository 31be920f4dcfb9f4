import { BADGE_FRAME, WALL_FRAME } from '@/lib/cameras/embed';
import { CAMERA_FRAME, EMBED_ALLOW } from '@/lib/cameras/embed-code';
import type { Locale } from '@/lib/locale';
import type { Frame } from './iframe-code';
import { THEMES } from './options';

/** What can be shown on other sites. */
export const KINDS = ['camera', 'wall', 'status', 'calendar'] as const;

/** One of {@link KINDS}. */
export type Kind = (typeof KINDS)[number];

/** Which keys of the query each kind reads, besides `theme`. */
export const KEYS: Record<Kind, readonly string[]> = { camera: ['id', 'autoplay', 'muted', 't'], wall: ['w', 'autoplay'], status: ['id'], calendar: ['row'] };

/** Size in which each kind is handed out, CSS pixels. */
export const SIZES: Record<Kind, { width: number; height: number }> = { camera: CAMERA_FRAME, wall: WALL_FRAME, status: BADGE_FRAME, calendar: { width: 640, height: 340 } };

/** What the playground's own address asks for; what makes no sense becomes what stands there without it. */
export type Choice = { kind: Kind; election: string; values: Record<string, string>; theme: string; width: number; height: number };

/**
 * Reads the address of the playground.
 * @param elections ids by kind, the preferred one first
 * @param examples what is shown where the address names nothing
 */
export function readChoice(query: URLSearchParams, elections: Record<Kind, readonly string[]>, examples: Record<string, string>): Choice {
  const kind = KINDS.find((one) => one === query.get('what') && elections[one].length > 0) ?? KINDS.find((one) => elections[one].length > 0) ?? 'calendar';
  const election = elections[kind].find((one) => one === query.get('election')) ?? elections[kind][0] ?? '';
  const values = Object.fromEntries(KEYS[kind].flatMap((key) => {
    const value = query.get(key) ?? examples[key] ?? '';
    return value === '' ? [] : [[key, value]];
  }));
  const theme = THEMES.find((one) => one === query.get('theme')) ?? 'auto';
  return { kind, election, values, theme, width: size(query.get('width'), SIZES[kind].width, 120), height: size(query.get('height'), SIZES[kind].height, 20) };
}

/** Address of the frame on the portal, without the host. */
export function framePath({ kind, election, values, theme }: Choice, locale: Locale): string {
  const query = Object.entries(theme === 'auto' ? values : { ...values, theme }).map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')}`);
  return `/embed/${locale}/elections/${election}/${kind}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** The frame as other sites would show it. @param site address of the portal without a slash at its end */
export function frameOf(choice: Choice, locale: Locale, site: string, title: string): Frame {
  const { kind, width, height } = choice;
  return { address: `${site}${framePath(choice, locale)}`, title, width, height, ...(kind === 'camera' || kind === 'wall' ? { allow: EMBED_ALLOW } : {}) };
}

function size(text: string | null, otherwise: number, least: number): number {
  const pixels = Number(text ?? '');
  return text && Number.isInteger(pixels) && pixels >= least && pixels <= 2000 ? pixels : otherwise;
}
