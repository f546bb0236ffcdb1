import { doing } from '../shared/doing.js';

/** @import { MemberInvitationSummary, MembershipSummary, MemberSummary, OrganizationResponse, SessionResponse } from '../../contract.d.ts' */

/** What this page knows, and how it is drawn anew. */
export const known = {
  session: /** @type {SessionResponse | null} */ (null),
  /** All that one belongs to. */
  own: /** @type {MembershipSummary[]} */ ([]),
  practice: /** @type {OrganizationResponse | null} */ (null),
  members: /** @type {MemberSummary[]} */ ([]),
  nextMembers: /** @type {string | null | undefined} */ (null),
  invitations: /** @type {MemberInvitationSummary[]} */ ([]),
  nextInvitations: /** @type {string | null | undefined} */ (null),
  draw: () => {},
};

export const redraw = () => known.draw();

/** The practice is being read. */
export const reading = doing(redraw);

/** By what the caller proves themselves. */
export const means = () => known.session?.account;

export const id = () => known.practice?.organization.id ?? '';
