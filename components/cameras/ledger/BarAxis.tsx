/** The hours under or over a day's bar. */
export function BarAxis() {
  return (
    <span aria-hidden="true" className="figures flex justify-between text-xs leading-tight font-normal text-soft">
      {['00', '06', '12', '18', '24'].map((hour) => <span key={hour}>{hour}</span>)}
    </span>
  );
}
