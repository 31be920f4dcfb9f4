/**
 * Shows the questions, which do nothing without JavaScript, and folds the same conditions below them. Runs before first paint.
 * Its source text is what is sent: it uses nothing from outside its body.
 */
export function showForm(): void {
  const page = document.querySelector<HTMLElement>('[data-eligibility]');
  if (page) page.dataset.eligibility = 'ready';
  if (page && window.location.hash !== '#conditions') page.querySelector('[data-fold]')?.removeAttribute('open');
}
