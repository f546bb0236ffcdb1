import * as api from '../shared/api.js';
import { href } from '../shared/address.js';
import { follow, followed, held } from '../shared/following.js';
import { html, nothing, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { refusalOf } from '../shared/problem.js';
import { t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { loading, refused } from '../parts/notice.js';
import { summary } from '../parts/summary.js';
import { askToCancel, cancelDialog } from './cancelling.js';
import { meeting } from './meeting.js';
import { moving, picker, showPicker } from './moving.js';
import { visitOf } from './visit.js';

/** @import { AppointmentResponse } from '../../contract.d.ts' */
/** @import { Refusal } from '../shared/problem.js' */

const state = { moving: false, refusal: /** @type {Refusal | null} */ (null), done: '' };

/** @param {Promise<AppointmentResponse>} change @param {string} done what to say when it has worked */
const apply = async (change, done) => {
  Object.assign(state, { refusal: null, done: '' });
  try {
    followed.appointment = await change;
    Object.assign(state, { moving: false, done });
  } catch (cause) {
    state.refusal = refusalOf(cause);
    if (state.moving && followed.appointment) showPicker(followed.appointment);
  }
  draw();
  document.querySelector('h1')?.focus();
};

/** Wanted seldom: what saves files comes when it is. @param {(files: typeof import('../shared/files.js')) => Promise<void>} save */
const download = async save => {
  try {
    await save(await import('../shared/files.js'));
  } catch (cause) {
    state.refusal = refusalOf(cause);
    draw();
  }
};

const calendar = () => download(files => files.saveCalendar(held));

/** @param {AppointmentResponse} appointment */
const receipt = ({ start, zone }) => download(files => files.saveReceipt({ ...held, start, zone }));

const move = () => {
  state.moving = !state.moving;
  draw();
  if (state.moving && followed.appointment) showPicker(followed.appointment);
};

/** @param {AppointmentResponse} appointment */
const actions = appointment => html`
  <p class="actions">
    ${appointment.status === 'BOOKED' || appointment.status === 'ARRIVED'
      ? html`<button class="button" @click=${calendar}>${icon('calendar')}${t('appointment.calendar')}</button>` : nothing}
    ${appointment.invoice?.status === 'SETTLED'
      ? html`<button class="button" @click=${() => receipt(appointment)}>${icon('download')}${t('receipt.save')}</button>` : nothing}
    ${appointment.canReschedule
      ? html`<button class="button" aria-expanded=${state.moving} @click=${move}>${icon('move')}${t('appointment.move')}</button>` : nothing}
    ${appointment.canCancel ? html`<button class="button danger" @click=${askToCancel}>${icon('x')}${t('appointment.cancel')}</button>` : nothing}
  </p>`;

/** @param {AppointmentResponse} appointment */
const payNow = appointment => (appointment.status === 'PENDING'
  ? html`<p class="actions"><a class="button primary" href=${href('/pay/', { id: held.id }, held.token)}>${icon('bolt')}${t('appointment.pay')}</a></p>` : nothing);

/** @param {AppointmentResponse} appointment */
const bookAgain = ({ status, practitionerId, serviceId }) => (['CANCELLED', 'EXPIRED', 'FULFILLED', 'NOSHOW'].includes(status)
  ? html`<p class="actions"><a class="button primary" href=${href('/practitioner/', { id: practitionerId, service: serviceId })}>${t('appointment.again')}</a></p>` : nothing);

/** @type {typeof import('./refunding.js') | undefined} */
let refunding;

/** Few appointments have any: what tells of them comes with the first. @param {AppointmentResponse} appointment */
const refunds = appointment => {
  if (!appointment.refund) return nothing;
  if (!refunding) import('./refunding.js').then(loaded => { refunding = loaded; draw(); }).catch(() => undefined);
  return refunding ? refunding.told(appointment, draw) : loading(1);
};

/** @param {AppointmentResponse} appointment */
const view = appointment => html`
  <h1 tabindex="-1">${t('appointment.title')}</h1>
  <p class="state ${appointment.status.toLowerCase()}" role="status">
    <strong>${t(`appointment.${appointment.status.toLowerCase()}`)}</strong> <span>${t(`appointment.${appointment.status.toLowerCase()}-text`)}</span></p>
  ${state.done ? html`<p class="state done" role="status">${icon('check')}${t(state.done)}</p>` : nothing}
  ${state.refusal ? refused(state.refusal) : nothing}
  <div class="columns">
    <section class="card" aria-label=${t('book.chosen')}>
      ${summary(visitOf(appointment))}
      ${payNow(appointment)}${bookAgain(appointment)}${actions(appointment)}
      ${state.moving ? moving() : nothing}
    </section>
    <aside class="stack">
      ${meeting(appointment)}
      ${refunds(appointment)}
      <p class="terms">${icon('shield')}<span>${t('appointment.keep-link')}</span></p>
    </aside>
  </div>
  ${cancelDialog(appointment, () => apply(api.cancel(held), 'appointment.cancelled-done'))}`;

const draw = () => {
  title(t('appointment.title'));
  const main = document.getElementById('main');
  const { appointment, refusal } = followed;
  const waiting = refusal ? refused(refusal, html`<a class="button" href=${href('/')}>${t('page.home')}</a>`) : loading(2);
  if (main) render(appointment ? view(appointment) : waiting, main);
  picker.draw();
};

picker.addEventListener('choose', event => {
  const { start: to } = /** @type {CustomEvent<{ start: string }>} */ (event).detail;
  apply(api.reschedule(held, to), 'appointment.moved-done');
});

await start(draw);
draw();
follow(draw);
