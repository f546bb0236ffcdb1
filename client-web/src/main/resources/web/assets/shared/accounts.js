import { signed } from './signed.js';

/** @import * as contract from '../../contract.d.ts' */

/** @returns {Promise<contract.SessionResponse>} */
export const session = () => signed('GET', '/api/session');

/** @returns {Promise<contract.MailPromise>} */
export const signOut = () => signed('POST', '/api/session/end');

/** @param {contract.ProofRequest} body @returns {Promise<contract.SessionResponse>} */
export const prove = body => signed('POST', '/api/session/proof', body);

/** @returns {Promise<contract.PasskeyOptionsResponse>} */
export const askForProof = () => signed('POST', '/api/session/proof/options');

/** @returns {Promise<contract.SessionPage>} */
export const sessions = () => signed('GET', '/api/account/sessions');

/** @param {string} id @returns {Promise<contract.SessionPage>} */
export const endSession = id => signed('POST', `/api/account/sessions/${encodeURIComponent(id)}/end`);

/** @returns {Promise<contract.SessionPage>} */
export const endOtherSessions = () => signed('POST', '/api/account/sessions/end');

/** @param {contract.ProfileRequest} body @returns {Promise<contract.SessionResponse>} */
export const changeProfile = body => signed('POST', '/api/account/profile', body);

/** @param {contract.PasswordChangeRequest} body @returns {Promise<contract.SessionResponse>} */
export const changePassword = body => signed('POST', '/api/account/password', body);

/** @param {contract.AddressRequest} body @returns {Promise<contract.MailPromise>} */
export const changeEmail = body => signed('POST', '/api/account/email', body);

/** @param {contract.LinkRequest} body @returns {Promise<contract.MailPromise>} */
export const confirmEmail = body => signed('POST', '/api/email-confirmations', body);

/** @returns {Promise<contract.AuthenticatorResponse>} */
export const beginAuthenticator = () => signed('POST', '/api/account/authenticator');

/** @param {contract.CodeRequest} body @returns {Promise<contract.RecoveryCodesResponse>} */
export const confirmAuthenticator = body => signed('POST', '/api/account/authenticator/confirmation', body);

/** @returns {Promise<contract.SessionResponse>} */
export const removeAuthenticator = () => signed('POST', '/api/account/authenticator/removal');

/** @returns {Promise<contract.RecoveryCodesResponse>} */
export const renewRecoveryCodes = () => signed('POST', '/api/account/recovery-codes');

/** @returns {Promise<contract.ConsentPage>} */
export const consents = () => signed('GET', '/api/account/consents');
