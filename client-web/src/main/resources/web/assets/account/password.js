import { changePassword, sessions } from '../shared/accounts.js';
import { doing } from '../shared/doing.js';
import { html } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { NEW_PASSWORD } from '../parts/choose-password.js';
import { form } from '../parts/form.js';
import { worked } from '../parts/notice.js';
import { proven } from '../parts/proof-dialog.js';
import { known, means, redraw } from './known.js';

/** @import { AccountResponse } from '../../contract.d.ts' */
/** @import { Field } from '../parts/field.js' */
/** @import { Values } from '../parts/form.js' */

/** @type {Field} */
const PRESENT = { name: 'currentPassword', words: 'password.present', type: 'password', autocomplete: 'current-password' };

const task = doing(redraw);
let open = false;

const toggle = () => {
  open = !open;
  Object.assign(task, { refusal: null, done: false });
  redraw();
  goOn();
};

const goOn = () => (document.getElementById('password-currentPassword') ?? document.getElementById('password-change'))?.focus();

/** Where there is a second factor, the password alone changes nothing. All other devices are signed out. @param {Values} values */
const send = async ({ currentPassword = '', password = '' }) => {
  await task.run(async () => {
    known.session = await proven(() => changePassword({ currentPassword, password }), means());
    open = false;
    known.devices = (await sessions()).items;
  });
  if (task.done) goOn();
};

/** Password keepers want to know whose password it is. @param {string} email */
const whose = email => html`<input hidden type="email" autocomplete="username" .value=${email} readonly>`;

/** @param {AccountResponse} account */
export const password = ({ email }) => html`
  <section class="card" aria-labelledby="password-title">
    <h2 id="password-title">${t('account.password')}</h2>
    ${open ? form({
      id: 'password', fields: [PRESENT, NEW_PASSWORD], places: { 'sign-in-failed': 'currentPassword' }, task, above: whose(email),
      beside: html`<button class="button" type="button" @click=${toggle}>${t('proof.cancel')}</button>`, go: 'account.password-go', send,
    }) : html`
      <p>${t('account.password-text')}</p>
      ${worked(task, 'account.password-done')}
      <p class="actions"><button class="button" id="password-change" @click=${toggle}>${t('account.password-change')}</button></p>`}
  </section>`;
