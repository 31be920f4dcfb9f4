/** What an iframe must be allowed so that the player can do in it what it does on the portal. */
export const EMBED_ALLOW = 'autoplay; fullscreen; picture-in-picture';

/**
 * The line of HTML that shows a camera on another site.
 * @param address of the embed page, absolute
 * @param title read by those who listen to the page
 */
export function embedCode(address: string, title: string): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="640" height="480" style="border:0;max-width:100%" loading="lazy" allow="${EMBED_ALLOW}" allowfullscreen></iframe>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
