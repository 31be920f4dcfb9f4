/** What nginx asks about one connection that sends, or wants to send, a camera's picture. */
export type PublishRequest = {
  camera: string;
  key: string;
  /** Where it comes from, for the log. */
  address: string;
  /** Names the connection as long as nginx runs. */
  connection: string;
};

/**
 * Reads the form that nginx sends: its own fields first, then whatever stood behind the `?` of the camera's address. A
 * field that stands there twice was put there by the camera, and is refused.
 * @returns null for anything that is not exactly one camera with one key at the application `cameras`
 */
export function readPublishRequest(body: string): PublishRequest | null {
  const form = new URLSearchParams(body);
  const once = (name: string) => (form.getAll(name).length === 1 ? form.get(name) : null);
  const [camera, key, address, connection] = [once('name'), once('key'), once('addr'), once('clientid')];
  if (camera === null || key === null || address === null || connection === null || once('app') !== 'cameras') return null;
  if (!/^\d{1,3}-\d{1,4}$/.test(camera) || key.length > 100 || !/^\d+$/.test(connection)) return null;
  return { camera, key, address: /^[0-9a-fA-F.:]{2,45}$/.test(address) ? address : 'unknown', connection };
}

/** Whether nginx gives word of its own hand-over from one server to the other, which is no camera and has no key. */
export function isHandOver(body: string): boolean {
  const calls = new URLSearchParams(body).getAll('call');
  return calls.length === 1 && calls[0] === 'update_play';
}
