import { withCookies } from './request.js';

/** @import * as contract from '../../contract.d.ts' */

/** @param {contract.RegistrationRequest} body @returns {Promise<contract.MailPromise>} */
export const register = body => withCookies('POST', '/api/registrations', body);

/** @param {contract.AccountOpeningRequest} body @returns {Promise<contract.SignInResponse>} */
export const openAccount = body => withCookies('POST', '/api/accounts', body);

/** @param {contract.AdministratorRequest} body @returns {Promise<contract.SignInResponse>} */
export const setUp = body => withCookies('POST', '/api/administrators', body);

/** @param {contract.AddressRequest} body @returns {Promise<contract.MailPromise>} */
export const forgotPassword = body => withCookies('POST', '/api/password-resets', body);

/** @param {contract.PasswordByLinkRequest} body @returns {Promise<contract.SignInResponse>} */
export const resetPassword = body => withCookies('POST', '/api/password-resets/completion', body);

/** @param {contract.SignInRequest} body @returns {Promise<contract.SignInResponse>} */
export const signIn = body => withCookies('POST', '/api/sessions', body);

/** @param {contract.SecondFactorRequest} body @returns {Promise<contract.SignInResponse>} */
export const secondFactor = body => withCookies('POST', '/api/sessions/second-factor', body);

/** @returns {Promise<contract.PasskeyOptionsResponse>} */
export const askPasskey = () => withCookies('POST', '/api/sessions/passkey/options');

/** @param {contract.PasskeySignInRequest} body @returns {Promise<contract.SignInResponse>} */
export const signInByPasskey = body => withCookies('POST', '/api/sessions/passkey', body);
