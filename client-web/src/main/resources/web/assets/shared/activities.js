import { session } from './accounts.js';
import { send } from './request.js';
import { signed } from './signed.js';

/** @import * as contract from '../../contract.d.ts' */

const PATH = '/api/register/activities';

/** @param {string} [cursor] where the last page ended @returns {Promise<contract.ActivityPage>} */
export const activities = cursor => signed('GET', PATH + (cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''));

/** @param {string} id @returns {Promise<contract.ActivityResponse>} */
export const activity = id => signed('GET', `${PATH}/${encodeURIComponent(id)}`);

/** @param {contract.ActivityRequest} body @returns {Promise<contract.ActivityResponse>} */
export const enter = body => signed('POST', PATH, body);

/** @param {string} id @param {contract.ActivityRevisionRequest} body @returns {Promise<contract.ActivityResponse>} */
export const revise = (id, body) => signed('POST', `${PATH}/${encodeURIComponent(id)}/revisions`, body);

/** @param {string} id @param {number} revision @returns {Promise<contract.ActivityResponse>} */
export const retire = (id, revision) => signed('POST', `${PATH}/${encodeURIComponent(id)}/retirement`, { revision });

/** A file comes with the session that was just renewed, if that was needed. @param {'pdf' | 'csv'} kind @param {contract.Language} language */
export const exported = async (kind, language) => {
  await session();
  return (await send('GET', `/api/register/export.${kind}?language=${language}`, { accept: '*/*', credentials: 'same-origin' })).blob();
};
