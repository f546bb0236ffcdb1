import { session } from './storage.js';

/** @import { Held } from './api.js' */

const DRAFT = 'draft';
const HELD = 'held';

/** @typedef {{ name: string, email: string, phone: string, language: string }} Draft what was typed so far, kept for this tab only */

/** @returns {Draft} */
export const draft = () => ({ name: '', email: '', phone: '', language: '', ...JSON.parse(session.get(DRAFT) ?? '{}') });

/** @param {Draft} typed */
export const keepDraft = typed => session.set(DRAFT, JSON.stringify(typed));

export const forgetDraft = () => session.remove(DRAFT);

/** The hold that this tab made last: the way back to its invoice. @param {Held} held */
export const keepHeld = held => session.set(HELD, JSON.stringify(held));

/** @returns {Held | null} */
export const lastHeld = () => JSON.parse(session.get(HELD) ?? 'null');

/** A name for one intention, so that a double click or a retry is not a second one. */
export const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
