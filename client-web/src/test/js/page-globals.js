// What a browser has and Node has not, for modules that look at it as soon as they are loaded: imported before them.
/** Where the page went. @type {string[]} */
export const left = [];

/** What is asked of the server, in turn. @type {((path: string, init: RequestInit) => Response)[]} */
export const answers = [];

/** @type {string[]} */
export const asked = [];

const place = new URL('https://cryptocare.example/account/?lang=en&tab=2#secret');
Object.assign(globalThis, {
  location: { ...Object.fromEntries(['origin', 'pathname', 'search', 'hash'].map(part => [part, place[/** @type {'origin'} */ (part)]])), replace: (/** @type {string} */ to) => left.push(to) },
  addEventListener: () => {},
  fetch: async (/** @type {string} */ path, /** @type {RequestInit} */ init) => {
    asked.push(`${init.method} ${path} ${init.credentials}`);
    return answers.shift()?.(path, init) ?? new Response('{}');
  },
});
Object.defineProperty(globalThis, 'navigator', { configurable: true, value: {} });

/** @param {number} status @param {string} code */
export const refusing = (status, code) => () => new Response(JSON.stringify({ code, facts: {} }), { status });
