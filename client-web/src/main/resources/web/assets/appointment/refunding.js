import * as api from '../shared/api.js';
import { momentText } from '../shared/dates.js';
import { doing } from '../shared/doing.js';
import { followed, held } from '../shared/following.js';
import { html, nothing } from '../shared/lit.js';
import { satsText } from '../shared/money.js';
import { t } from '../shared/text.js';
import { copyButton } from '../parts/copy-button.js';
import { form } from '../parts/form.js';
import { icon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';

/** @import { AppointmentResponse, RefundPart } from '../../contract.d.ts' */
/** @import { Task } from '../shared/doing.js' */

const LONGEST = 7000;
const SHOWN_OF_AN_INVOICE = 12;

/** Which part's destination is being said otherwise. */
let changing = '';

/** @type {Task | undefined} */
let saying;

/** Each payment that goes back: where to, on its way, or there. @param {AppointmentResponse} appointment @param {() => void} draw */
export const told = ({ refund, zone }, draw) => {
  const task = saying ??= doing(draw);
  return (refund?.parts ?? []).map(part => {
    if (part.status === 'SENT') return sent(part, zone);
    if (part.status === 'SENDING') return going(part, 'refund.sending');
    return part.destination && changing !== part.id ? known(part, draw) : asked(part, task);
  });
};

/** An invoice is known by its end. @param {string | null | undefined} destination */
const shortly = destination => {
  if (!destination || destination.includes('@')) return destination ?? '';
  return `…${destination.slice(-SHOWN_OF_AN_INVOICE)}`;
};

/** @param {RefundPart} part @param {string} text @param {unknown} [action] */
const going = (part, text, action = '') => notice({
  drawing: 'refund', title: t('refund.title'), action,
  text: html`${t(text, { amount: satsText(part.amountSats) })} ${part.destination ? html`<span class="destination">${t('refund.to-there', { destination: shortly(part.destination) })}</span>` : nothing}`,
});

/** @param {RefundPart} part @param {() => void} draw */
const known = (part, draw) => html`
  ${part.failure ? failed(part) : nothing}
  ${going(part, 'refund.known', html`<button class="button" type="button" @click=${() => { changing = part.id; draw(); }}>${t('refund.change')}</button>`)}`;

/** @param {RefundPart} part */
const failed = ({ failure }) => notice({ kind: 'warning', title: t('refund.failed'), text: t(`refund.failed-${(failure ?? '').toLowerCase().replaceAll('_', '-')}`) });

/** @param {RefundPart} part @param {Task} task */
const asked = (part, task) => html`
  <section class="card refund" aria-labelledby="refund-${part.id}">
    <h2 id="refund-${part.id}">${icon('refund')}${t('refund.title')}</h2>
    <p role="status">${t('refund.owed', { amount: satsText(part.amountSats) })}</p>
    ${part.failure ? failed(part) : nothing}
    ${form({
    id: `refund-to-${part.id}`, task, go: 'refund.go',
    fields: [{ name: 'destination', words: 'refund.to', hint: 'refund.to-hint', type: 'text', autocomplete: 'off', maxlength: LONGEST }],
    send: ({ destination = '' }) => task.run(async () => {
      followed.appointment = await api.sayWhereRefundGoes(held, { refundId: part.id, destination });
      changing = '';
    }),
  })}
  </section>`;

/** @param {RefundPart} part @param {string} zone */
const sent = ({ amountSats, sentAt, destination, preimage }, zone) => notice({
  drawing: 'check', kind: 'success', title: t('refund.title-sent'),
  text: html`${t('refund.sent', { amount: satsText(amountSats) })} ${destination ? html`<span class="destination">${t('refund.to-there', { destination: shortly(destination) })}</span>` : nothing}`,
  action: html`<details class="proof"><summary>${t('refund.proof')}</summary>
    <p>${t('refund.proof-text', { moment: momentText(sentAt ?? '', zone) })}</p>
    <p><code>${preimage}</code></p>
    ${copyButton(preimage ?? '', 'refund.copy')}</details>`,
});
