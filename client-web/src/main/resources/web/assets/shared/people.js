import { signed } from './signed.js';

/** @import * as contract from '../../contract.d.ts' */

/** @param {string} id */
const of = id => `/api/people/${encodeURIComponent(id)}`;

/** @param {string} id */
const invitation = id => `/api/invitations/${encodeURIComponent(id)}`;

/** @param {Record<string, string | undefined>} wishes */
const query = wishes => {
  const wished = new URLSearchParams();
  for (const [name, value] of Object.entries(wishes)) if (value) wished.set(name, value);
  return wished.size ? `?${wished}` : '';
};

/** @param {{ role?: string, cursor?: string }} wishes @returns {Promise<contract.PeoplePage>} */
export const people = wishes => signed('GET', `/api/people${query(wishes)}`);

/** An address never stands in that of a page. @param {contract.AddressRequest} body @returns {Promise<contract.PeoplePage>} */
export const search = body => signed('POST', '/api/people/search', body);

/** @param {string} id @returns {Promise<contract.PersonResponse>} */
export const person = id => signed('GET', of(id));

/** @param {string} id @param {contract.RoleRequest} body @returns {Promise<contract.PersonResponse>} */
export const giveRole = (id, body) => signed('POST', `${of(id)}/roles`, body);

/** @param {string} id @param {contract.RoleRequest} body @returns {Promise<contract.PersonResponse>} */
export const takeRole = (id, body) => signed('POST', `${of(id)}/roles/removal`, body);

/** @param {string} id @param {contract.SecondFactorResetRequest} body @returns {Promise<contract.PersonResponse>} */
export const resetSecondFactor = (id, body) => signed('POST', `${of(id)}/second-factor-reset`, body);

/** @param {contract.InvitationRequest} body @returns {Promise<contract.MailPromise>} */
export const invite = body => signed('POST', '/api/invitations', body);

/** @param {string} [cursor] @returns {Promise<contract.InvitationPage>} */
export const invitations = cursor => signed('GET', `/api/invitations${query({ cursor })}`);

/** @param {string} id @returns {Promise<contract.MailPromise>} */
export const renewInvitation = id => signed('POST', `${invitation(id)}/renewal`);

/** @param {string} id @returns {Promise<contract.InvitationPage>} */
export const withdrawInvitation = id => signed('POST', `${invitation(id)}/withdrawal`);
