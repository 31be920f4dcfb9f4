/**
 * A dynamic route without any address breaks a static export. Where there is nothing to list (no election with
 * cameras, none with a plan), one placeholder keeps the build going; its page calls `notFound()` like any other
 * address that names nothing, so what is written is a not-found page that nothing links to.
 * @param none the placeholder: the same keys, each with the value `none`
 */
export function paramsOrNone<P extends Record<string, string>>(params: P[], none: P): P[] {
  return params.length > 0 ? params : [none];
}
