/** @import { AccountResponse, SessionResponse, SessionSummary } from '../../contract.d.ts' */

/** What this page knows of its account, and how it is drawn anew. */
export const known = {
  session: /** @type {SessionResponse | null} */ (null),
  devices: /** @type {SessionSummary[]} */ ([]),
  draw: () => {},
};

export const redraw = () => known.draw();

/** Whoever has an authenticator proves themselves by it. */
export const byCode = () => known.session?.account.authenticator ?? false;

/** Roles that ask for a second factor: without it such an account can do nothing else. @param {AccountResponse} account */
export const mustKeepSecondFactor = ({ roles }) => roles.some(role => role !== 'PATIENT');
