/**
 * Remembers a press on "watch" that comes before the page's scripts do: on a slow phone that is seconds. Runs inline in
 * the page, so it may use nothing from outside its body. Poster reads the mark.
 */
export function rememberEarlyPress(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-player] button');
  button?.addEventListener('click', () => {
    button.dataset.pressed = '';
    button.setAttribute('aria-busy', 'true');
  }, { once: true });
}
