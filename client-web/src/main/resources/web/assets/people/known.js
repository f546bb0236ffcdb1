import { doing } from '../shared/doing.js';

/** @import { InvitationSummary, PersonSummary, SessionResponse } from '../../contract.d.ts' */

/** What this page knows, and how it is drawn anew. */
export const known = {
  session: /** @type {SessionResponse | null} */ (null),
  people: /** @type {PersonSummary[] | null} */ (null),
  next: /** @type {string | null | undefined} */ (null),
  role: '',
  /** The address that was searched for. */
  sought: '',
  invitations: /** @type {InvitationSummary[]} */ ([]),
  nextInvitations: /** @type {string | null | undefined} */ (null),
  draw: () => {},
};

export const redraw = () => known.draw();

/** Who is there is being read. */
export const reading = doing(redraw);

/** By what the administrator proves themselves. */
export const means = () => known.session?.account;
