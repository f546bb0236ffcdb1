import { withCookies } from './request.js';
import { signed } from './signed.js';

/** @import * as contract from '../../contract.d.ts' */

/** @param {string} id */
const of = id => `/api/organizations/${encodeURIComponent(id)}`;

/** @param {string} id */
const membership = id => `/api/memberships/${encodeURIComponent(id)}`;

/** @param {Record<string, string | undefined>} wishes */
const query = wishes => {
  const wished = new URLSearchParams();
  for (const [name, value] of Object.entries(wishes)) if (value) wished.set(name, value);
  return wished.size ? `?${wished}` : '';
};

/** @param {{ unmanaged?: string, cursor?: string }} wishes @returns {Promise<contract.OrganizationPage>} */
export const organizations = wishes => signed('GET', `/api/organizations${query(wishes)}`);

/** @param {contract.OrganizationRequest} body @returns {Promise<contract.OrganizationResponse>} */
export const foundOrganization = body => signed('POST', '/api/organizations', body);

/** @param {string} id @returns {Promise<contract.OrganizationResponse>} */
export const organization = id => signed('GET', of(id));

/** @param {string} id @param {string} [cursor] @returns {Promise<contract.MemberPage>} */
export const members = (id, cursor) => signed('GET', `${of(id)}/members${query({ cursor })}`);

/** @param {string} id @param {contract.MemberInvitationRequest} body @returns {Promise<contract.MailPromise>} */
export const inviteMember = (id, body) => signed('POST', `${of(id)}/invitations`, body);

/** @param {string} id @param {string} [cursor] @returns {Promise<contract.MemberInvitationPage>} */
export const memberInvitations = (id, cursor) => signed('GET', `${of(id)}/invitations${query({ cursor })}`);

/** @param {string} id @returns {Promise<contract.MailPromise>} */
export const withdrawMemberInvitation = id => signed('POST', `/api/member-invitations/${encodeURIComponent(id)}/withdrawal`);

/** @param {string} id @param {contract.ManagingRequest} body @returns {Promise<contract.MemberSummary>} */
export const changeManaging = (id, body) => signed('POST', `${membership(id)}/managing`, body);

/** @param {string} id @returns {Promise<contract.MailPromise>} */
export const endMembership = id => signed('POST', `${membership(id)}/end`);

/** @returns {Promise<contract.MembershipPage>} */
export const memberships = () => signed('GET', '/api/account/memberships');

/** Whoever has the link may read it. @param {contract.LinkRequest} body @returns {Promise<contract.MemberInvitationResponse>} */
export const readInvitation = body => withCookies('POST', '/api/member-invitations/reading', body);

/** @param {contract.LinkRequest} body @returns {Promise<contract.SessionResponse>} */
export const join = body => signed('POST', '/api/memberships', body);
