import { language } from './text.js';
import { readRefusal, Refusal } from './problem.js';

/**
 * @typedef {object} Ask
 * @property {string} [token] the appointment's secret
 * @property {string} [key] the Idempotency-Key
 * @property {unknown} [body]
 * @property {string} [accept]
 * @property {AbortSignal} [signal]
 * @property {RequestCredentials} [credentials] guests send no cookies
 * @property {boolean} [keepalive] goes on when the page is left
 */

/** @param {string} method @param {string} path @param {Ask} ask */
export const send = async (method, path, { token, key, body, accept = 'application/json', signal, credentials = 'omit', keepalive = false }) => {
  /** @type {Record<string, string>} */
  const headers = { Accept: accept, 'Accept-Language': language() };
  if (token) headers.Authorization = `Bearer ${token}`;
  if (key) headers['Idempotency-Key'] = key;
  if (body) headers['Content-Type'] = 'application/json';
  const answer = await fetch(path, { method, headers, body: body ? JSON.stringify(body) : undefined, signal, credentials, keepalive })
    .catch(cause => {
      throw signal?.aborted ? cause : new Refusal({ code: 'unreachable' });
    });
  if (!answer.ok) throw await readRefusal(answer);
  return answer;
};

/** With the cookies that say who asks, which no script sees. @param {string} method @param {string} path @param {unknown} [body] @param {boolean} [keepalive] */
export const withCookies = async (method, path, body, keepalive) => (await send(method, path, { body, credentials: 'same-origin', keepalive })).json();
