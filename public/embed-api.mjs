// Talks to cameras, walls and badges of the election transparency portal that a page has embedded.
// Copy this file and embed-api.d.mts to your own site; it loads nothing and stores nothing. Licence: MIT.
//
//   import { connectEmbed } from './embed-api.mjs';
//   const embed = connectEmbed(document.querySelector('iframe'), { onState: ({ state }) => console.log(state) });
//   embed.play();

const PREFIX = 'election-portal:';
const KINDS = ['ready', 'state', 'time'];

/** Connects a page with one iframe of the portal. See embed-api.d.mts for the types. */
export function connectEmbed(iframe, { onReady, onState, onTime } = {}) {
  const origin = new URL(iframe.src, document.baseURI).origin;
  // In a sandbox without allow-same-origin the frame has no origin of its own, and can be named only by its window.
  const bare = iframe.sandbox.length > 0 && !iframe.sandbox.contains('allow-same-origin');
  // What is wished before the frame is ready is said when it is.
  let wishes = [];
  const listeners = { ready: onReady, state: onState, time: onTime };

  function hear(event) {
    if (event.source === null || event.source !== iframe.contentWindow) return;
    if (event.origin !== origin && !(bare && event.origin === 'null')) return;
    const message = event.data;
    if (typeof message !== 'object' || message === null || message.v !== 1 || typeof message.type !== 'string') return;
    const kind = KINDS.find((name) => message.type === PREFIX + name);
    if (!kind) return;
    wishes?.forEach((command) => send(command));
    wishes = null;
    listeners[kind]?.(message);
  }

  function send(command, to = bare ? '*' : origin) {
    iframe.contentWindow?.postMessage({ type: PREFIX + command, v: 1 }, to);
  }

  function wish(command) {
    if (wishes) wishes.push(command);
    else send(command);
  }

  window.addEventListener('message', hear);
  // The frame may have said that it is ready before anybody listened; or it may not be there yet, and then has no origin to be named.
  send('hello', '*');
  return {
    play: () => wish('play'),
    pause: () => wish('pause'),
    mute: () => wish('mute'),
    unmute: () => wish('unmute'),
    hello: () => wish('hello'),
    disconnect: () => window.removeEventListener('message', hear),
  };
}
