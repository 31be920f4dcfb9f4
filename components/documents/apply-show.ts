/**
 * Sets which languages an act shows, from `?show=az` in the address, and reveals the choice between them.
 * Runs before first paint as well as later, so it uses nothing from outside its own body.
 */
export function applyShow(actId: string, choiceId: string): void {
  const act = document.getElementById(actId);
  if (act) act.dataset.show = new URLSearchParams(window.location.search).get('show') === 'az' ? 'az' : 'both';
  document.getElementById(choiceId)?.removeAttribute('hidden');
}
