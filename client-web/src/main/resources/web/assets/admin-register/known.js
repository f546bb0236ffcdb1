import { doing } from '../shared/doing.js';

/** @import { ActivityResponse, ActivitySummary, ActivityTexts, AccountResponse } from '../../contract.d.ts' */

/** @typedef {{ position: number, fr: ActivityTexts, en: ActivityTexts }} Draft */

/** All texts of an activity, in the order of the law. */
export const TEXTS = /** @type {const} */ (['name', 'purposes', 'legalBasis', 'persons', 'data', 'recipients', 'transfers', 'retention', 'security']);

export const SPOKEN = /** @type {const} */ (['fr', 'en']);

export const NEW = 'new';

/** What this page knows of the register, and how it is drawn anew. */
export const known = {
  items: /** @type {ActivitySummary[] | null} */ (null),
  next: /** @type {string | undefined} */ (undefined),
  /** The activity that is open: its id, or NEW. */
  open: '',
  /** What it was when it was opened, and what somebody else has made of it since. */
  base: /** @type {ActivityResponse | null} */ (null),
  theirs: /** @type {ActivityResponse | null} */ (null),
  /** By what somebody proves themselves. */
  means: /** @type {AccountResponse | undefined} */ (undefined),
  draw: () => {},
};

export const redraw = () => known.draw();

export const reading = doing(redraw);
