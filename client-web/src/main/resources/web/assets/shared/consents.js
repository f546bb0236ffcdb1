import { signed } from './signed.js';

/** @import * as contract from '../../contract.d.ts' */

/** @param {contract.ConsentRequest} body @returns {Promise<contract.ConsentPage>} */
export const give = body => signed('POST', '/api/account/consents', body);

/** @param {contract.WithdrawalRequest} body @returns {Promise<contract.ConsentPage>} */
export const withdraw = body => signed('POST', '/api/account/consents/withdrawal', body);

/** What an account does not go without, in a version that its owner has not agreed to. @param {contract.ConsentResponse[]} items */
export const due = items => items.filter(({ optional, state }) => !optional && state !== 'GIVEN');
