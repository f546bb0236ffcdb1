import { send } from './request.js';

/** @import { LegalNotice } from '../../contract.d.ts' */

/** Who runs this service, and the legal documents in force. @returns {Promise<LegalNotice>} */
export const notice = async () => (await send('GET', '/api/legal', {})).json();

/** The version of the terms of use that holds now. */
export const termsInForce = async () => (await notice()).documents.find(({ document }) => document === 'TERMS')?.version ?? '';
