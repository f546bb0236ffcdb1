import { here, href, leaveFor } from './address.js';
import { forgetSignIn } from './presence.js';
import { Refusal } from './problem.js';
import { withCookies } from './request.js';

/**
 * A call by whoever is signed in. What says so works for some minutes: then it is renewed, once, and the call made again.
 * Whoever is signed out signs in, and comes back.
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 * @param {boolean} [keepalive] goes on when the page is left
 */
export const signed = async (method, path, body, keepalive) => {
  try {
    return await renewing(() => withCookies(method, path, body, keepalive));
  } catch (cause) {
    if (!isOver(cause)) throw cause;
    forgetSignIn();
    return leaveFor(href('/sign-in/', { then: here() }));
  }
};

/** Who is signed in, on a page that is for guests as well. @returns {Promise<import('../../contract.d.ts').SessionResponse | null>} */
export const whoever = () => ifSignedIn('/api/session');

/** What only whoever is signed in may read; null for guests, who stay where they are. @param {string} path */
export const ifSignedIn = async path => {
  try {
    return await renewing(() => withCookies('GET', path));
  } catch (cause) {
    if (!isOver(cause)) throw cause;
    forgetSignIn();
    return null;
  }
};

/** @template T @param {() => Promise<T>} call */
const renewing = call => call().catch(cause => (isOver(cause) ? renewed().then(call) : Promise.reject(cause)));

/** @param {unknown} cause */
const isOver = cause => cause instanceof Refusal && cause.code === 'sign-in-required';

/** @type {Promise<unknown> | null} */
let renewal = null;

/** All calls of a page wait for one renewal. */
const renewed = () => {
  renewal ??= inTurn(() => withCookies('POST', '/api/session/refreshing', {})).finally(() => { renewal = null; });
  return renewal;
};

/**
 * What renews works once: two tabs that spend the same would look like a thief and a victim.
 * @param {() => Promise<unknown>} work
 * @returns {Promise<unknown>}
 */
const inTurn = work => ('locks' in navigator ? navigator.locks.request('renewal', work) : work());

/** A page that the browser had kept may be of somebody who has signed out since. */
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
