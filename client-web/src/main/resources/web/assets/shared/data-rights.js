import { send } from './request.js';
import { signed } from './signed.js';

/** @import * as contract from '../../contract.d.ts' */

/** @returns {Promise<contract.OwnDataResponse>} */
export const ownData = () => signed('GET', '/api/account/data');

/** @returns {Promise<contract.ExportResponse>} */
export const askForExport = () => signed('POST', '/api/account/exports');

/** The file of an export. @param {string} id */
export const exportFile = async id =>
  (await send('GET', `/api/account/exports/${encodeURIComponent(id)}/file`, { accept: '*/*', credentials: 'same-origin' })).blob();

/** @returns {Promise<contract.ErasurePlanResponse>} */
export const erasurePlan = () => signed('GET', '/api/account/erasure-plan');

/** @param {contract.ErasureRequest} body @returns {Promise<contract.ErasureResponse>} */
export const askForErasure = body => signed('POST', '/api/account/erasures', body);

/** @returns {Promise<contract.ErasureResponse>} */
export const stopErasure = () => signed('POST', '/api/account/erasures/stop');

/** Also by whoever has no account any more. @param {string} receipt @returns {Promise<contract.ErasureResponse>} */
export const erasureReceipt = async receipt => (await send('POST', '/api/erasure-receipts', { body: { receipt } })).json();
