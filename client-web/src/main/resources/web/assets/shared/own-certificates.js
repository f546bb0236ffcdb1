import { session } from './accounts.js';
import { send } from './request.js';
import { signed } from './signed.js';

/** @import { CertificateResponse, OwnCertificatesResponse } from '../../contract.d.ts' */

const PATH = '/api/account/certificates';

/** @returns {Promise<OwnCertificatesResponse>} */
export const ownCertificates = () => signed('GET', PATH);

/** It comes with the session that was just renewed, if that was needed. @param {string} path @param {string} accept */
const file = async (path, accept) => {
  await session();
  return (await send('GET', `${PATH}/${path}`, { accept, credentials: 'same-origin' })).blob();
};

/** The file that was issued. @param {string} id */
export const certificateFile = id => file(`${id}/certificate.pdf`, 'application/pdf');

/** The same for programs of others: Open Badges 3.0. @param {string} id */
export const badgeFile = id => file(`${id}/badge.jwt`, 'application/vc+jwt');

/** In the name that the account has now. @param {string} id @returns {Promise<CertificateResponse>} */
export const issueAnew = id => signed('POST', `${PATH}/${id}/replacement`, {});
