import { consents } from '../shared/accounts.js';
import { href } from '../shared/address.js';
import { doing } from '../shared/doing.js';
import { html, nothing, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { saveReceipt } from '../shared/files.js';
import { signed } from '../shared/signed.js';
import { t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { loading, notice, refused, refusedWithRetry } from '../parts/notice.js';
import { item } from './item.js';

/** @import { AppointmentPage, AppointmentSummary } from '../../contract.d.ts' */

const state = {
  known: false,
  items: /** @type {AppointmentSummary[]} */ ([]),
  next: /** @type {string | undefined} */ (undefined),
  newer: false,
  saved: '',
};
const reading = doing(() => draw());
const saving = doing(() => draw());

/** @param {string} [cursor] where the last page ended @returns {Promise<AppointmentPage>} */
const appointments = cursor => signed('GET', `/api/account/appointments${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''}`);

const load = () => reading.run(async () => {
  const page = await appointments(state.next);
  Object.assign(state, { known: true, items: [...state.items, ...page.items], next: page.nextCursor });
});

/** What is still to come, the next one first. @param {AppointmentSummary[]} items */
const ahead = items => items.filter(({ status, end }) => ['PENDING', 'BOOKED', 'ARRIVED'].includes(status) && new Date(end) > new Date()).toReversed();

/** A calm word; nothing waits for it. */
const newerTerms = () => notice({
  title: t('newer.title'), text: t('newer.text'), action: html`<a class="button" href=${href('/account/consents/')}>${t('newer.read')}</a>`,
});

const none = () => notice({
  title: t('appointments.none'), text: t('appointments.none-text'),
  action: html`<a class="button primary" href=${href('/')}>${t('appointments.find')}</a>`,
});

/** @param {AppointmentSummary} one */
const save = one => {
  if (!saving.busy) state.saved = one.id;
  saving.run(() => saveReceipt(one));
};

/** @param {AppointmentSummary} one */
const receipt = one => (one.paid ? html`
  ${saving.refusal && state.saved === one.id ? refused(saving.refusal) : nothing}
  <p class="actions"><button class="button" aria-describedby="own-${one.id}" aria-disabled=${saving.busy} @click=${() => save(one)}>
    ${icon('download')}${t('receipt.save')}</button></p>` : nothing);

/** @param {string} key @param {AppointmentSummary[]} items */
const group = (key, items) => (items.length ? html`
  <section aria-labelledby=${key}>
    <h2 id=${key}>${t(`appointments.${key}`)}</h2>
    <ul class="own">${items.map(one => item(one, receipt(one)))}</ul>
  </section>` : nothing);

const list = () => {
  const coming = ahead(state.items);
  return html`
    ${state.items.length ? nothing : none()}
    ${group('coming', coming)}
    ${group('past', state.items.filter(one => !coming.includes(one)))}
    ${reading.refusal ? refused(reading.refusal) : nothing}
    ${state.next ? html`<p class="actions"><button class="button" aria-disabled=${reading.busy} @click=${load}>${t('appointments.more')}</button></p>` : nothing}`;
};

const body = () => {
  if (state.known) return list();
  return reading.refusal ? refusedWithRetry(reading.refusal, load) : loading(3);
};

const view = () => html`
  <p class="back"><a href=${href('/account/')}>${icon('left')}${t('page.account')}</a></p>
  <h1>${t('appointments.title')}</h1>
  ${state.newer ? newerTerms() : nothing}
  ${body()}`;

const draw = () => {
  title(t('appointments.title'));
  const main = document.getElementById('main');
  if (main) render(view(), main);
};

/** The appointments are there without it. */
const loadAgreed = async () => {
  state.newer = await consents().then(({ agreementDue }) => agreementDue, () => false);
  draw();
};

await start(draw);
load();
loadAgreed();
