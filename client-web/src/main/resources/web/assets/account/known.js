/** @import { SessionResponse, SessionSummary } from '../../contract.d.ts' */

/** What this page knows of its account, and how it is drawn anew. */
export const known = {
  session: /** @type {SessionResponse | null} */ (null),
  devices: /** @type {SessionSummary[]} */ ([]),
  newer: false,
  practices: 0,
  draw: () => {},
};

export const redraw = () => known.draw();

/** By what somebody proves themselves. */
export const means = () => known.session?.account;
