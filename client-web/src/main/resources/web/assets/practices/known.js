import { doing } from '../shared/doing.js';

/** @import { OrganizationSummary, SessionResponse } from '../../contract.d.ts' */

/** What this page knows, and how it is drawn anew. */
export const known = {
  session: /** @type {SessionResponse | null} */ (null),
  practices: /** @type {OrganizationSummary[] | null} */ (null),
  next: /** @type {string | null | undefined} */ (null),
  /** Only those that nobody manages. */
  unmanaged: false,
  founded: /** @type {OrganizationSummary | null} */ (null),
  draw: () => {},
};

export const redraw = () => known.draw();

/** Which there are is being read. */
export const reading = doing(redraw);

/** By what the administrator proves themselves. */
export const means = () => known.session?.account;
