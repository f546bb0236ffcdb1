import { session } from './storage.js';

/** @import { Held } from './api.js' */

const DRAFT = 'draft';
const KEYS = 'keys';
const HELD = 'held';

/** @typedef {{ name: string, email: string, phone: string, language: string }} Draft what was typed so far, kept for this tab only */

/** @returns {Draft} */
export const draft = () => ({ name: '', email: '', phone: '', language: '', ...JSON.parse(session.get(DRAFT) ?? '{}') });

/** @param {Draft} typed */
export const keepDraft = typed => session.set(DRAFT, JSON.stringify(typed));

/** Once the slot is held, neither what was typed nor the keys it was sent under are needed. */
export const forgetDraft = () => [DRAFT, KEYS].forEach(session.remove);

/** The hold that this tab made last: the way back to its invoice. @param {Held} held */
export const keepHeld = held => session.set(HELD, JSON.stringify(held));

/** @returns {Held | null} */
export const lastHeld = () => JSON.parse(session.get(HELD) ?? 'null');

/**
 * One intention has one key, also when it is sent twice or after a reload: an answer may have been lost on its way.
 * Other details are another intention.
 * @param {unknown} request @returns {string}
 */
export const keyFor = request => {
  const intention = JSON.stringify(request);
  const keys = { [intention]: newKey(), ...JSON.parse(session.get(KEYS) ?? '{}') };
  session.set(KEYS, JSON.stringify(keys));
  return keys[intention];
};

const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
