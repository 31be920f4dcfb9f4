/** A piece of XML that is already escaped. */
export type Xml = { readonly xml: string };

/** Escapes words for use as XML text. Characters that XML 1.0 does not allow are left out. */
export function xmlText(words: string): Xml {
  return { xml: escape(words) };
}

/** An element with its attributes and children; without children it is written as an empty element. */
export function element(name: string, attributes: Readonly<Record<string, string>> = {}, children: readonly Xml[] = []): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value).replaceAll('"', '&quot;')}"`).join('');
  const inner = children.map(({ xml }) => xml).join('');
  return { xml: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` };
}

function escape(words: string): string {
  return words
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
