/**
 * Shows the planner's form and puts the address's days into it, and keeps the place of dates that are about to come.
 * Runs before first paint. Its source text is what is sent: it uses nothing from outside its body.
 */
export function preparePlanner(): void {
  const planner = document.querySelector<HTMLElement>('[data-planner]');
  if (!planner) return;
  const query = new URLSearchParams(window.location.search);
  planner.dataset.planner = query.get('voting-day') ? 'asked' : 'ready';
  planner.querySelectorAll<HTMLInputElement>('input[type="date"]').forEach((field) => {
    const asked = query.get(field.name) ?? '';
    if (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(asked)) field.value = asked;
  });
  const more = planner.querySelector('details');
  if (more && query.get('results')) more.open = true;
}
