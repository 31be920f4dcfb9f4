import { iframeCode } from '@/lib/embed/iframe-code';

/** What an iframe must be allowed so that the player can do in it what it does on the portal. */
export const EMBED_ALLOW = 'autoplay; fullscreen; picture-in-picture';

/** Size in which a camera is handed out, CSS pixels: the picture, its state and its controls. */
export const CAMERA_FRAME = { width: 640, height: 480 };

/**
 * The line of HTML that shows a camera on another site.
 * @param address of the embed page, absolute
 * @param title read by those who listen to the page
 */
export function embedCode(address: string, title: string, size = CAMERA_FRAME): string {
  return iframeCode({ address, title, ...size, allow: EMBED_ALLOW });
}
