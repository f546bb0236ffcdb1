import { doing } from '../shared/doing.js';

/** @import { PersonResponse, SessionResponse } from '../../contract.d.ts' */

/** What this page knows, and how it is drawn anew. */
export const known = {
  session: /** @type {SessionResponse | null} */ (null),
  person: /** @type {PersonResponse | null} */ (null),
  draw: () => {},
};

export const redraw = () => known.draw();

/** The person is being read. */
export const reading = doing(redraw);

/** By what the administrator proves themselves. */
export const means = () => known.session?.account;
