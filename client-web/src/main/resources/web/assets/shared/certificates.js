import { send } from './request.js';

/** @import { CertificateResponse } from '../../contract.d.ts' */

const LENGTH = 28;

/** What somebody typed from paper, as it is printed; empty when it cannot be one. @param {string} typed */
export const serialOf = typed => {
  const letters = typed.replace(/[\s\p{Pd}]+/gu, '').toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
  if (letters.length !== LENGTH || !/^[0-9A-HJKMNP-TV-Z]+$/.test(letters)) return '';
  return letters.match(/.{4}/g)?.join('-') ?? '';
};

/** @param {string} serial @returns {Promise<CertificateResponse>} */
export const certificate = async serial => (await send('GET', `/api/certificates/${encodeURIComponent(serial)}`, {})).json();

/** The SHA-256 of a file in hexadecimal digits. The file stays on this device. @param {Blob} file */
export const fingerprint = async file => {
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, '0')).join('');
};
