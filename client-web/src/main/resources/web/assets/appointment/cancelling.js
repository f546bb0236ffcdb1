import { momentText } from '../shared/dates.js';
import { html } from '../shared/lit.js';
import { satsText } from '../shared/money.js';
import { t } from '../shared/text.js';

/** @import { AppointmentResponse } from '../../contract.d.ts' */

const dialog = () => /** @type {HTMLDialogElement | null} */ (document.getElementById('cancel'));

export const askToCancel = () => dialog()?.showModal();

/** What a cancellation costs now, before one is asked to confirm it. @param {AppointmentResponse} appointment @param {Date} now */
export const terms = ({ status, invoice, freeCancellationUntil, zone }, now) => {
  if (status === 'PENDING' || !invoice) return t('cancel.unpaid');
  const amount = satsText(invoice.amountSats);
  return new Date(freeCancellationUntil) > now
    ? t('cancel.free', { amount, moment: momentText(freeCancellationUntil, zone) })
    : t('cancel.late', { amount, moment: momentText(freeCancellationUntil, zone) });
};

/** @param {AppointmentResponse} appointment @param {() => void} cancel */
export const cancelDialog = (appointment, cancel) => html`
  <dialog id="cancel" aria-labelledby="cancel-title" aria-describedby="cancel-terms">
    <h2 id="cancel-title">${t('cancel.title')}</h2>
    <p id="cancel-terms">${terms(appointment, new Date())}</p>
    <form method="dialog" class="actions">
      <button class="button">${t('cancel.keep')}</button>
      <button class="button danger-solid" @click=${cancel}>${t('cancel.confirm')}</button>
    </form>
  </dialog>`;
