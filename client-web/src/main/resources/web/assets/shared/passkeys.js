import { signed } from './signed.js';

/** @import * as contract from '../../contract.d.ts' */

/** @returns {Promise<contract.PasskeyPage>} */
export const passkeys = () => signed('GET', '/api/account/passkeys');

/** @returns {Promise<contract.PasskeyOptionsResponse>} */
export const beginPasskey = () => signed('POST', '/api/account/passkeys/options');

/** @param {contract.PasskeyRequest} body @returns {Promise<contract.PasskeyAddedResponse>} */
export const addPasskey = body => signed('POST', '/api/account/passkeys', body);

/** @param {string} id @param {string} name @returns {Promise<contract.PasskeyPage>} */
export const renamePasskey = (id, name) => signed('POST', `/api/account/passkeys/${encodeURIComponent(id)}/name`, { name });

/** @param {string} id @returns {Promise<contract.PasskeyPage>} */
export const removePasskey = id => signed('POST', `/api/account/passkeys/${encodeURIComponent(id)}/removal`);
