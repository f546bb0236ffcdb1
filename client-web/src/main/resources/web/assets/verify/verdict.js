import { html } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { dayText, verifyHref } from '../parts/certificate.js';
import { notice } from '../parts/notice.js';

/** @import { CertificateResponse, CertificateStatus } from '../../contract.d.ts' */
/** @import { Kind } from '../parts/notice.js' */

/** @type {Record<CertificateStatus, Kind>} */
const KINDS = { VALID: 'success', SUPERSEDED: 'warning', REVOKED: 'danger', EXPIRED: 'warning' };

/** @param {CertificateResponse} of */
const text = ({ status, validUntil, revokedAt, revocationReason, holder }) => {
  if (status === 'REVOKED') return html`${t('verify.REVOKED-text', { day: dayText(revokedAt ?? '') })} ${t(`revocation.${revocationReason}`)}`;
  if (status === 'EXPIRED') return t('verify.EXPIRED-text', { day: dayText(validUntil ?? '') });
  return t(status === 'VALID' && !holder ? 'verify.VALID-erased' : `verify.${status}-text`);
};

/** What a certificate is worth, first of all. @param {CertificateResponse} shown */
export const verdict = shown => notice({
  kind: KINDS[shown.status], role: 'status', title: t(`verify.${shown.status}`), text: text(shown),
  action: shown.supersededBy ? html`<a class="button primary" href=${verifyHref(shown.supersededBy)}>${t('verify.newer')}</a>` : undefined,
});
