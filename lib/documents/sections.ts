/** A heading of an act with everything that stands under it; `heading` is null for what stands before the first. */
export type SectionGroup<P> = { heading: P | null; places: P[] };

/** The places of an act by the section they stand under, in order; signatures stand under none. */
export function bySection<P extends { place: string }>(places: readonly P[]): SectionGroup<P>[] {
  const groups: SectionGroup<P>[] = [];
  for (const place of places) {
    const last = groups.at(-1);
    if (place.place.startsWith('section ')) groups.push({ heading: place, places: [] });
    else if (last && (last.heading === null || place.place !== 'signatures')) last.places.push(place);
    else groups.push({ heading: null, places: [place] });
  }
  return groups;
}
