/** What an iframe of the portal is, on another site. Sizes are CSS pixels; a narrower place makes it narrower. */
export type Frame = {
  /** Absolute. */
  address: string;
  /** Read by those who listen to the page. */
  title: string;
  width: number;
  height: number;
  /** Features that the frame is granted, where it needs any. */
  allow?: string;
};

/** The line of HTML that shows an embed on another site. Source: HTML, 4.8.5 The iframe element. */
export function iframeCode({ address, title, width, height, allow }: Frame): string {
  const features = allow ? ` allow="${attribute(allow)}" allowfullscreen` : '';
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"${features}></iframe>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
