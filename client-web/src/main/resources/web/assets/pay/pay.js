import { invoiceCode } from '../shared/api.js';
import { href } from '../shared/address.js';
import { follow, followed, held } from '../shared/following.js';
import { html, nothing, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { t } from '../shared/text.js';
import { LightningInvoice } from '../parts/lightning-invoice.js';
import { loading, notice, refused } from '../parts/notice.js';
import { summary } from '../parts/summary.js';
import { visitOf } from '../appointment/visit.js';
import { lapsed, loadNextSlots } from './lapsed.js';
import { paid } from './paid.js';

/** @import { AppointmentResponse, InvoiceResponse } from '../../contract.d.ts' */

const invoiceCard = new LightningInvoice();
let shown = '';

invoiceCard.addEventListener('lapse', () => draw());

/** @param {InvoiceResponse} invoice */
const payable = invoice => invoice.status === 'OPEN' && new Date(invoice.expiresAt) > new Date();

/** @param {AppointmentResponse} appointment */
const waiting = appointment => {
  const { invoice } = appointment;
  if (!invoice) return notice({ text: t('pay.preparing') });
  if (!payable(invoice)) return notice({ text: t('pay.checking') });
  if (shown !== invoice.bolt11) invoiceCard.show(invoice, invoiceCode(held));
  shown = invoice.bolt11;
  return html`
    ${invoiceCard}
    <p class="live"><span class="pulse" aria-hidden="true"></span><span role="status">${t('pay.waiting')}</span></p>
    <details class="how"><summary>${t('pay.how-title')}</summary><p>${t('pay.how')}</p></details>`;
};

/** @param {AppointmentResponse} appointment */
const body = appointment => {
  switch (appointment.status) {
    case 'PENDING': return waiting(appointment);
    case 'BOOKED':
    case 'ARRIVED':
    case 'FULFILLED':
    case 'NOSHOW': return paid(appointment, link());
    case 'CANCELLED':
    case 'EXPIRED': return lapsed(appointment, link());
  }
};

const link = () => href('/appointment/', { id: held.id }, held.token);

/** @param {AppointmentResponse} appointment */
const heading = ({ status }) => {
  if (status === 'PENDING') return t('pay.title');
  return t(status === 'EXPIRED' || status === 'CANCELLED' ? 'pay.title-lapsed' : 'pay.title-paid');
};

const view = () => {
  const { appointment, refusal } = followed;
  if (!appointment) return refusal ? refused(refusal, html`<a class="button" href=${href('/')}>${t('page.home')}</a>`) : loading(2);
  return html`
    <h1 tabindex="-1">${heading(appointment)}</h1>
    <div class="columns">
      <section class="card pay-card" aria-label=${t('pay.payment')}>${body(appointment)}</section>
      <aside class="card" aria-labelledby="chosen-title">
        <h2 id="chosen-title">${t('book.chosen')}</h2>
        ${summary(visitOf(appointment))}
        ${appointment.status === 'PENDING' ? html`<p class="terms"><a href=${link()}>${t('pay.keep-link')}</a></p>` : nothing}
      </aside>
    </div>`;
};

let before = '';
const draw = () => {
  const { appointment } = followed;
  title(appointment ? heading(appointment) : t('pay.title'));
  const main = document.getElementById('main');
  if (main) render(view(), main);
  invoiceCard.draw();
  turned(appointment);
  before = appointment?.status ?? '';
};

/** What just changed by itself takes the focus, so that everybody hears of it. @param {AppointmentResponse | null} appointment */
const turned = appointment => {
  if (!appointment || appointment.status === before) return;
  if (appointment.status === 'EXPIRED') loadNextSlots(appointment, draw);
  if (before) document.querySelector('h1')?.focus();
};

await start(draw);
draw();
follow(draw);
