import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { NextIntlClientProvider } from 'next-intl';
import { expect, test } from 'vitest';
import { Controls } from '@/components/cameras/player/Controls';
import az from '@/messages/az.json';
import en from '@/messages/en.json';

const off = { supported: false, active: false, toggle: () => undefined };
const none = () => undefined;

function controls(locale: 'az' | 'en', captions: { supported: boolean; active: boolean }): string {
  const children = createElement(Controls, {
    playing: true, muted: true, live: true, past: false, fullscreen: off, pictureInPicture: off, captions: { ...off, ...captions }, qualities: [], choice: 'auto', onChoice: none,
    actions: { toggle: none, mute: none, goLive: none, back: none, fullscreen: none, pictureInPicture: none },
  });
  return renderToStaticMarkup(createElement(NextIntlClientProvider, { locale, messages: { cameras: { az, en }[locale].cameras }, timeZone: 'Asia/Baku', children }));
}

test('captions are offered where the video has some, and only there', () => {
  for (const [locale, { captions, noCaptions }] of [['az', az.cameras.player], ['en', en.cameras.player]] as const) {
    expect(controls(locale, { supported: true, active: false })).toContain(`aria-label="${captions}"`);
    expect(controls(locale, { supported: true, active: true })).toContain(`aria-label="${noCaptions}"`);
    expect(controls(locale, { supported: false, active: false })).not.toContain(captions);
  }
});
