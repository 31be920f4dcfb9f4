import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ImageResponse } from 'next/og';
import type { ReactElement } from 'react';
import { SHARE_FACES } from '@/components/calendar/row/ShareCard';
import { SHARE_IMAGE } from '@/lib/calendar/share';

const files: Readonly<Record<string, string>> = {
  serif: 'source-serif-latin.ttf', 'serif-ext': 'source-serif-latin-ext.ttf', sans: 'public-sans-latin.ttf', 'sans-ext': 'public-sans-latin-ext.ttf',
};

/** Draws a picture of 1200 × 630 with the portal's own faces, made by scripts/make-share-fonts.ts. */
export function shareImage(card: ReactElement): Response {
  return new ImageResponse(card, { ...SHARE_IMAGE, fonts: shareFonts() });
}

function shareFonts() {
  return [...SHARE_FACES.serif, ...SHARE_FACES.sans].map((name) => ({
    name, data: readFileSync(path.join(process.cwd(), 'app/fonts/share', files[name] ?? name)), weight: 400 as const, style: 'normal' as const,
  }));
}
