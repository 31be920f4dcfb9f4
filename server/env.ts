/** True when this build leaves the rehearsal out. Setting: `PORTAL_WITHOUT_REHEARSAL=1`. */
export function withoutRehearsal(): boolean {
  return process.env.PORTAL_WITHOUT_REHEARSAL === '1';
}

/** Where the rehearsal's streams are served, without a slash at the end. Setting: `STREAMS_URL`. */
export function streamsUrl(): string {
  return (process.env.STREAMS_URL || 'http://localhost:3001').replace(/\/+$/, '');
}

/** The portal's own public address, without a slash at the end. Setting: `SITE_URL`. */
export function siteUrl(): string {
  return (process.env.SITE_URL || 'http://localhost:3000').replace(/\/+$/, '');
}
