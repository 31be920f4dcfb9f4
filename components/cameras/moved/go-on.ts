/**
 * Runs inline: replaces the page by another and keeps what the address asks for. Back then leads to where the reader
 * came from. Must not use anything from outside its own body.
 */
export function goOn(href: string) {
  window.location.replace(href + window.location.search + window.location.hash);
}
