import { carried, parameter } from './address.js';

/**
 * Whether a text is a path of ours. Browsers take `//` and `/\` for another site, and overlook tabs and line ends when
 * they look for them.
 * @param {string} path
 */
export const isLocal = path => /^\/(?!\/)[^\\\p{Cc}]*$/u.test(path);

/** Where somebody was going when they had to sign in: only ever a page of ours. */
export const wanted = () => [parameter('then') ?? ''].find(isLocal);

/** The way on for whoever is signed in. */
export const onward = () => carried(wanted() ?? '/account/');
