/**
 * Keeps the plan out of sight until it is as the address asks for it (a view, a zoom, a filter): the browser may paint the page before it
 * has read the whole plan. {@link releasePlan} ends that. Its source text is what is sent: it uses nothing from outside its body.
 */
export function holdPlan(): void {
  const query = new URLSearchParams(window.location.search);
  const asked = ['view', 'zoom', 'q', 'executor', 'article', 'phase', 'kind', 'state'].some((key) => query.has(key));
  if (asked) document.querySelector<HTMLElement>('[data-plan]')?.setAttribute('data-held', '');
}

/** Shows the plan, whatever became of painting it. Its source text is what is sent, see {@link holdPlan}. */
export function releasePlan(): void {
  document.querySelector('[data-plan]')?.removeAttribute('data-held');
}
