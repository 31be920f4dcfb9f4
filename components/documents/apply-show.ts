/**
 * Sets which languages an act shows, from `?show=az` or `?show=en` in the address, and reveals the choice between them.
 * Headings are in the language of the page; where that one is hidden, the other's section titles become headings.
 * Runs before first paint as well as later, so it uses nothing from outside its own body.
 */
export function applyShow(actId: string, choiceId: string): void {
  const act = document.getElementById(actId);
  const asked = new URLSearchParams(window.location.search).get('show');
  const show = asked === 'az' || asked === 'en' ? asked : 'both';
  if (act) act.dataset.show = show;
  for (const title of act?.querySelectorAll('[data-heading]') ?? []) {
    const alone = title.closest('[lang]')?.getAttribute('lang') === show;
    for (const [name, value] of [['role', 'heading'], ['aria-level', '2']] as const) {
      if (alone) title.setAttribute(name, value);
      else title.removeAttribute(name);
    }
  }
  document.getElementById(choiceId)?.removeAttribute('hidden');
}
