/** Pins that look alike, parsed once. */
const parsed = new Map<string, DocumentFragment>();

/** More looks than this are not kept: with many clusters hardly two are alike. */
const KEPT = 500;

/** A new picture from a pin's SVG. Most pins look like one drawn before, and a copy costs much less than reading SVG again. */
export function pictureOf(svg: string): Node {
  const known = parsed.get(svg);
  if (known) return known.cloneNode(true);
  const template = document.createElement('template');
  template.innerHTML = svg;
  if (parsed.size >= KEPT) parsed.clear();
  parsed.set(svg, template.content);
  return document.importNode(template.content, true);
}
