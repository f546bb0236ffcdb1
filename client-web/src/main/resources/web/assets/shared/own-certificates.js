import { session } from './accounts.js';
import { send } from './request.js';
import { signed } from './signed.js';

/** @import { CertificateResponse, OwnCertificatesResponse } from '../../contract.d.ts' */

const PATH = '/api/account/certificates';

/** @returns {Promise<OwnCertificatesResponse>} */
export const ownCertificates = () => signed('GET', PATH);

/** The file that was issued. It comes with the session that was just renewed, if that was needed. @param {string} id */
export const certificateFile = async id => {
  await session();
  return (await send('GET', `${PATH}/${id}/certificate.pdf`, { accept: 'application/pdf', credentials: 'same-origin' })).blob();
};

/** In the name that the account has now. @param {string} id @returns {Promise<CertificateResponse>} */
export const issueAnew = id => signed('POST', `${PATH}/${id}/replacement`, {});
