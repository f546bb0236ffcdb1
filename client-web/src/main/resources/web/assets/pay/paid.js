import { html, nothing } from '../shared/lit.js';
import { satsText } from '../shared/money.js';
import { t } from '../shared/text.js';
import { notice } from '../parts/notice.js';

/** @import { AppointmentResponse } from '../../contract.d.ts' */

/** @param {AppointmentResponse} appointment @param {string} link the appointment's own page */
export const paid = ({ invoice }, link) => html`
  <div class="paid">
    <svg class="tick" viewBox="0 0 52 52" aria-hidden="true"><circle cx="26" cy="26" r="24"/><path d="m15 27 8 8 15-17"/></svg>
    <p class="paid-title">${t('pay.received')}</p>
    ${invoice ? html`<p class="paid-amount">${satsText(invoice.amountSats)}</p>` : nothing}
    <p>${t('pay.mail-sent')}</p>
    ${invoice?.status === 'PAID_LATE' ? notice({ kind: 'warning', text: t('pay.late-booked') }) : nothing}
    <a class="button primary" href=${link}>${t('pay.to-appointment')}</a>
  </div>`;
