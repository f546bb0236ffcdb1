/** @import { PasskeySummary, SessionResponse } from '../../contract.d.ts' */

/** What this page knows of its account, and how it is drawn anew. */
export const known = {
  session: /** @type {SessionResponse | null} */ (null),
  passkeys: /** @type {PasskeySummary[]} */ ([]),
  codes: /** @type {string[]} */ ([]),
  draw: () => {},
};

export const redraw = () => known.draw();

/** By what somebody proves themselves. */
export const means = () => known.session?.account;

/** What was just changed, as the account has it now. @param {PasskeySummary[]} items */
export const keep = items => {
  known.passkeys = items;
  if (known.session) known.session.account.passkeys = items.length;
};

/** Roles that ask for a second factor: the last one stays. */
export const mustKeepSecondFactor = () => means()?.roles.some(role => role !== 'PATIENT');
