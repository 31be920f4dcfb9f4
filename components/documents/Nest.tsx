import { Fragment, type ReactNode } from 'react';
import type { Nested } from '@/lib/documents/nest';

type Props<P extends { place: string }> = { places: readonly Nested<P>[]; show: (place: P) => ReactNode };

/** Places of an act; sub-clauses are a list under their clause, so that those who listen hear where it begins, how long it is and where it ends. */
export function Nest<P extends { place: string }>({ places, show }: Props<P>) {
  return places.map(({ place, parts }) => (
    <Fragment key={place.place}>
      {show(place)}
      {parts.length > 0 && <ul role="list">{parts.map((part) => <li key={part.place.place}><Nest places={[part]} show={show} /></li>)}</ul>}
    </Fragment>
  ));
}
