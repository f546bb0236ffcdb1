import { Refusal } from './problem.js';

/** @import { PasskeyOptionsResponse } from '../../contract.d.ts' */

/** An address that is a number is no site to which a passkey could belong. */
const NUMBER = /^\[|^[\d.]+$/;

/** What a browser says when it does not come to a passkey; whoever closed its window knows why. @type {Record<string, string>} */
const WHY = { NotAllowedError: 'passkey-not-shown', AbortError: 'passkey-not-shown', InvalidStateError: 'passkey-there' };

/** Whether passkeys work here: where they do not, nothing is said of them. */
export const hasPasskeys = () =>
  typeof globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON === 'function' && !NUMBER.test(location.hostname);

/** @param {() => Promise<globalThis.Credential | null>} ask @returns {Promise<Record<string, unknown>>} */
const answered = async ask => {
  try {
    return /** @type {any} */ (await ask()).toJSON();
  } catch (cause) {
    throw new Refusal({ code: WHY[/** @type {DOMException} */ (cause)?.name] ?? 'passkey-refused' });
  }
};

/** @param {PasskeyOptionsResponse} asked */
export const makePasskey = ({ publicKey }) =>
  answered(() => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(/** @type {any} */ (publicKey)) }));

/** @param {PasskeyOptionsResponse} asked @param {CredentialRequestOptions} [how] */
export const usePasskey = ({ publicKey }, how = {}) =>
  answered(() => navigator.credentials.get({ ...how, publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(/** @type {any} */ (publicKey)) }));
