'use client';

import { useSyncExternalStore } from 'react';

type Props = { /** Absolute, or relative to this page. */ href: string; title: string; label: string };

const nothingToWatch = () => () => undefined;

/** Hands the address to the device's own share sheet; where there is none, the copied link does the same. */
export function ShareButton({ href, title, label }: Props) {
  const able = useSyncExternalStore(nothingToWatch, () => 'share' in navigator, () => false);
  if (!able) return null;
  // A reader who closes the sheet without choosing is no failure.
  const share = () => navigator.share({ title, url: new URL(href, window.location.href).href }).catch(() => undefined);
  return <button type="button" className="button no-print" onClick={() => void share()}>{label}</button>;
}
