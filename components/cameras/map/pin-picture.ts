/** Pins that look alike, parsed once. */
const parsed = new Map<string, DocumentFragment>();

/** More looks than this are not kept: with many clusters hardly two are alike. */
const KEPT = 500;

/** A new picture from a pin's SVG. Most pins look like one drawn before, and a copy costs much less than reading SVG again. @param count goes where the picture has a place for it */
export function pictureOf(svg: string, count: number): Node {
  const picture = document.importNode(parsed.get(svg) ?? parse(svg), true);
  const number = picture.querySelector('text');
  if (number) number.textContent = String(count);
  return picture;
}

function parse(svg: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = svg;
  if (parsed.size >= KEPT) parsed.clear();
  parsed.set(svg, template.content);
  return template.content;
}
