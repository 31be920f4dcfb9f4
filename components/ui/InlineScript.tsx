type Props<Arguments extends readonly unknown[]> = {
  /** Must not use anything from outside its own body: its source text is what is sent. */
  run: (...args: Arguments) => void;
  /** Values that JSON can carry, and functions as self-contained as `run` itself. */
  args: Arguments;
};

/**
 * Runs a function while the page is being read, before first paint: for what depends on the clock or the query and
 * must not flash. Put it right after the elements it sets. Its hash goes into the page's Content-Security-Policy after the build.
 */
export function InlineScript<Arguments extends readonly unknown[]>({ run, args }: Props<Arguments>) {
  const values = args.map((value) => (typeof value === 'function' ? `(${String(value)})` : JSON.stringify(value).replaceAll('<', '\\u003c'))).join(',');
  return <script dangerouslySetInnerHTML={{ __html: `(${run.toString()})(${values})` }} />;
}
