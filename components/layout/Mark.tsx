/** The portal's mark: voting day as a strong line, terms before and after it. Decoration beside the name. */
export function Mark() {
  return (
    <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true" className="shrink-0">
      <path d="M2 8h9M6 14h5M17 11h6M17 17h9M4 20h7" stroke="currentColor" strokeWidth="2" />
      <path d="M14 2v24" stroke="var(--accent)" strokeWidth="4" />
    </svg>
  );
}
