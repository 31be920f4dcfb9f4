/** What {@link showCard} says when it cannot do what the address asks. */
export type CardWords = { noRow: string; unknownRow: string; badTheme: string };

/**
 * Shows the card of the row, or of the one term, that the address names; all others stay hidden.
 * Runs before first paint. Its source text is what is sent: it uses nothing from outside its body.
 */
export function showCard(words: CardWords): void {
  const query = new URLSearchParams(window.location.search);
  const asked = (query.get('row') ?? '').trim();
  const [number, place] = /^\d{1,4}(-\d{1,3})?$/.test(asked) ? asked.split('-') : [];
  const card = number ? document.querySelector<HTMLElement>(`[data-card="${number}"]`) : null;
  const term = place ? card?.querySelector(`[data-card-term="${asked}"]`) ?? null : null;
  const found = card && (!place || term);
  if (found) {
    card.hidden = false;
    if (place) {
      card.querySelectorAll<HTMLElement>('[data-card-term]').forEach((other) => { other.hidden = other !== term; });
      const text = card.querySelector(`[data-card-words="${asked}"]`) ?? card.querySelector('[data-card-words=""]');
      card.querySelectorAll<HTMLElement>('[data-card-words]').forEach((other) => { other.hidden = other !== text; });
      card.querySelectorAll('[data-card-number]').forEach((shown) => { shown.textContent = asked; });
      card.querySelectorAll<HTMLAnchorElement>('[data-card-link]').forEach((link) => { link.setAttribute('href', `${link.pathname}#${asked}`); });
    }
  }
  const theme = query.get('theme');
  const notes = [
    found ? '' : asked ? words.unknownRow.replace('{row}', () => asked.slice(0, 60)) : words.noRow,
    theme === null || ['light', 'dark', 'auto'].includes(theme) ? '' : words.badTheme.replace('{theme}', () => theme.slice(0, 60)),
  ].filter(Boolean);
  const message = document.querySelector<HTMLElement>('[data-card-message]');
  const text = message?.querySelector('p');
  if (!message || !text) return;
  message.hidden = notes.length === 0;
  text.textContent = notes.join(' ');
}
