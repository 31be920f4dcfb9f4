import type { LoaderContext } from 'hls.js';

/** Four hours of two-second segments are 0.6 MB; a phone that reads more than this every two seconds does nothing else. */
const PLAYLIST_BYTES = 1_000_000;
/** Two seconds of the best picture a browser shows are less. */
const SEGMENT_BYTES = 32_000_000;

/** Ends every answer that is larger than any stream needs, before it fills the device. hls.js knows no such limit. */
export function limitAnswers(onTooLarge: () => void): (xhr: XMLHttpRequest, url: string, context: LoaderContext) => void {
  return (xhr, _url, { responseType }) => {
    const limit = responseType === 'text' ? PLAYLIST_BYTES : SEGMENT_BYTES;
    xhr.addEventListener('progress', ({ loaded, total }) => {
      if (Math.max(loaded, total) <= limit) return;
      onTooLarge();
      xhr.abort();
    });
  };
}
