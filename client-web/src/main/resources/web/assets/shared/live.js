import * as api from './api.js';

/** @import { Held } from './api.js' */

/** @typedef {{ id?: string, type: string, data: string }} ServerEvent */

/**
 * Reads server-sent events (HTML standard, section 9.2) from text that arrives in arbitrary pieces.
 * @param {(event: ServerEvent) => void} tell
 */
export const eventReader = tell => {
  let rest = '';
  return {
    /** @param {string} piece */
    read(piece) {
      const blocks = (rest + piece).replace(/\r\n|\r(?!$)/g, '\n').split('\n\n');
      rest = blocks.pop() ?? '';
      blocks.map(parse).forEach(event => event && tell(event));
    },
  };
};

/** @param {string} block @returns {ServerEvent | null} null for a comment, the server's sign of life */
const parse = block => {
  /** @type {ServerEvent} */
  const event = { type: 'message', data: '' };
  /** @type {string[]} */
  const data = [];
  for (const line of block.split('\n')) {
    const [, name, value = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? [];
    if (name === 'data') data.push(value);
    if (name === 'event') event.type = value;
    if (name === 'id') event.id = value;
  }
  return data.length || event.id ? { ...event, data: data.join('\n') } : null;
};

/** How long to wait before the n-th try: doubling from half a second, at most 5. @param {number} tries */
export const backoff = tries => Math.min(5000, 500 * 2 ** Math.max(0, tries - 1));

/** A stream may be held back by something in between: now and then we ask all the same. */
const ASK_ANYWAY = 20_000;

/**
 * Calls back whenever an appointment may have changed: by server-sent events (read with fetch, so that the secret
 * travels in a header and not in an address), by asking at each new try while there is no stream, and now and then.
 * @param {Held} held
 * @param {() => void} changed
 * @returns {() => void} stops
 */
export const watch = (held, changed) => {
  const stop = new AbortController();
  const seen = () => document.visibilityState === 'visible' && changed();
  const timer = setInterval(seen, ASK_ANYWAY);
  document.addEventListener('visibilitychange', seen, { signal: stop.signal });
  stop.signal.addEventListener('abort', () => clearInterval(timer));
  follow(held, changed, stop.signal);
  return () => stop.abort();
};

/** @param {Held} held @param {() => void} changed @param {AbortSignal} signal */
const follow = async (held, changed, signal) => {
  let last = '';
  let tries = 0;
  const reader = eventReader(event => {
    tries = 0;
    last = event.id ?? last;
    changed();
  });
  while (!signal.aborted) {
    await stream(held, last, reader, signal).catch(() => undefined);
    await pause(backoff(++tries), signal);
    if (!signal.aborted && tries > 1) changed();
  }
};

/** @param {Held} held @param {string} last @param {{ read: (piece: string) => void }} reader @param {AbortSignal} signal */
const stream = async (held, last, reader, signal) => {
  const answer = await api.events(held, last, signal);
  if (!answer.ok || !answer.body) throw new Error(`no events: ${answer.status}`);
  const text = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await text.read(); !piece.done; piece = await text.read()) reader.read(piece.value);
};

/** @param {number} milliseconds @param {AbortSignal} signal @returns {Promise<void>} */
const pause = (milliseconds, signal) => new Promise(resolve => {
  const timer = setTimeout(resolve, milliseconds);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    resolve();
  }, { once: true });
});
