/** @import { CertificateResponse, CertificateStatus, OwnCertificatesResponse } from '../../main/resources/web/contract.d.ts' */

/** What a file must hold to be the one that was issued. */
export const ISSUED_FILE = 'the file that was issued';
const SHA256 = '848fca6cb1ea31ade2a02e3e1c57bb5ff075c61fe703b3b98df1bb716e521ba7';

/** @param {string} letter @param {Partial<CertificateResponse>} rest @returns {CertificateResponse} */
const certificate = (letter, rest) => ({
  id: `0192f222-0000-7000-8000-00000000000${letter.charCodeAt(0) % 10}`, serial: Array(7).fill(letter.repeat(4)).join('-'), status: 'VALID',
  holder: 'Noor Haddad', courseId: '0192f111-0000-7000-8000-000000000001', courseVersion: 1,
  title: { fr: 'Hygiène des mains : les cinq moments', en: 'Hand hygiene: the five moments' }, points: 1.5, minutes: 90,
  completedAt: '2026-11-23T08:00:00Z', issuer: 'Haute École de Santé', issuedAt: '2026-11-23T08:00:00Z', validUntil: null, supersededBy: null,
  replaces: null, revokedAt: null, revocationReason: null, documentSha256: SHA256, ...rest,
});

/** @type {CertificateResponse[]} */
export const CERTIFICATES = [
  certificate('A', { holder: 'Maximiliane-Wilhelmine von und zu Oberneuhaus-Unterneuhaus', validUntil: '2029-11-22T23:30:00Z' }),
  certificate('B', { status: 'SUPERSEDED', supersededBy: Array(7).fill('CCCC').join('-') }),
  certificate('C', { holder: 'Noor Keller', replaces: Array(7).fill('BBBB').join('-') }),
  certificate('D', { status: 'REVOKED', revokedAt: '2026-11-24T08:00:00Z', revocationReason: 'PROOF_DID_NOT_HOLD' }),
  certificate('E', { status: 'EXPIRED', validUntil: '2026-11-01T08:00:00Z' }),
  certificate('F', { holder: null }),
  certificate('G', { documentSha256: null }),
];

let renamed = false;

/** Noor Haddad's, who is called Keller since. @returns {OwnCertificatesResponse} */
export const ownCertificates = () => {
  const [, former, next, revoked, expired, , undrawn] = CERTIFICATES;
  /** @type {CertificateStatus} */
  const status = renamed ? 'SUPERSEDED' : 'VALID';
  const first = former && { ...former, status };
  return {
    name: 'Noor Keller', years: [{ year: 2026, courses: 3, points: 4.5 }, { year: 2025, courses: 1, points: 1 }],
    items: [renamed ? next : undefined, first, revoked, expired, undrawn && { ...undrawn, holder: 'Noor Keller' }].filter(one => one !== undefined),
  };
};

/** @returns {CertificateResponse | undefined} */
export const issuedAnew = () => {
  renamed = true;
  return CERTIFICATES[2];
};
