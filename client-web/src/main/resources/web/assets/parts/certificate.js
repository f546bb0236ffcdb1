import { href } from '../shared/address.js';
import { format, SWISS_ZONE } from '../shared/dates.js';
import { html, nothing } from '../shared/lit.js';
import { inLanguage, language, locale, t } from '../shared/text.js';
import { lengthText, pointsText } from './course.js';

/** @import { CertificateResponse, CertificateStatus } from '../../contract.d.ts' */

/** As it is printed. @param {string} instant */
export const dayText = instant => format(locale(), { dateStyle: 'long', timeZone: SWISS_ZONE }).format(new Date(instant));

/** Where anybody sees what a certificate is worth. @param {string} serial */
export const verifyHref = serial => href(`/verify/${serial}`);

/** @param {CertificateStatus} status */
export const statusBadge = status => html`<span class="badge certificate-${status.toLowerCase()}">${t(`certificate.${status}`)}</span>`;

/** @param {string} words @param {unknown} value */
const fact = (words, value) => html`<div><dt>${t(words)}</dt><dd>${value}</dd></div>`;

/** The title in the other languages, too: so it is printed. @param {CertificateResponse} of */
const titles = ({ title }) => html`${inLanguage(title)}${Object.entries(title)
  .filter(([tag]) => tag !== language())
  .map(([tag, words]) => html`<br><span class="certificate-other" lang=${tag}>${words}</span>`)}`;

/** All that is printed. @param {CertificateResponse} of */
export const printedFacts = of => html`
  <dl class="certificate-facts">
    ${fact('certificate.holder', of.holder ?? html`<span class="certificate-other">${t('certificate.erased')}</span>`)}
    ${fact('certificate.course', titles(of))}
    ${fact('certificate.completed', dayText(of.completedAt))}
    ${fact('certificate.points', pointsText(of.points))}
    ${fact('certificate.length', lengthText(of.minutes))}
    ${fact('certificate.version', html`${of.courseVersion} · <span class="mono">${of.courseId}</span>`)}
    ${fact('certificate.issuer', of.issuer)}
    ${fact('certificate.issued', dayText(of.issuedAt))}
    ${of.validUntil ? fact('certificate.until', dayText(of.validUntil)) : nothing}
    ${of.replaces ? fact('certificate.replaces', html`<a class="mono" href=${verifyHref(of.replaces)}>${of.replaces}</a>`) : nothing}
    ${fact('certificate.serial', html`<span class="mono">${of.serial}</span>`)}
  </dl>`;
