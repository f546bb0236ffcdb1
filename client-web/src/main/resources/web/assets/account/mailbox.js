import { changeEmail } from '../shared/accounts.js';
import { doing } from '../shared/doing.js';
import { html, nothing } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { form } from '../parts/form.js';
import { notice } from '../parts/notice.js';
import { proven } from '../parts/proof-dialog.js';
import { means, redraw } from './known.js';

/** @import { AccountResponse } from '../../contract.d.ts' */
/** @import { Values } from '../parts/form.js' */

const task = doing(redraw);
const state = { open: false, next: '' };

const toggle = () => {
  state.open = !state.open;
  Object.assign(task, { refusal: null, done: false });
  redraw();
  goOn();
};

const goOn = () => (document.getElementById('mailbox-email') ?? document.getElementById('mailbox-change'))?.focus();

/** @param {Values} values */
const send = async ({ email = '' }) => {
  await task.run(async () => {
    await proven(() => changeEmail({ email }), means());
    Object.assign(state, { open: false, next: email });
  });
  if (task.done) goOn();
};

/** The address that signs in; another must be proven before it does. @param {AccountResponse} account */
export const mailbox = ({ email }) => html`
  <section class="card" aria-labelledby="mailbox-title">
    <h2 id="mailbox-title">${t('account.mailbox')}</h2>
    <p class="address">${email}</p>
    ${task.done ? notice({ kind: 'success', drawing: 'mail', role: 'status', text: t('account.mailbox-sent', { email: state.next }) }) : nothing}
    ${state.open ? form({
      id: 'mailbox', task, go: 'account.mailbox-go', send,
      fields: [{ name: 'email', words: 'account.mailbox-new', hint: 'account.mailbox-hint', type: 'email', autocomplete: 'email', maxlength: 254 }],
      beside: html`<button class="button" type="button" @click=${toggle}>${t('proof.cancel')}</button>`,
    }) : html`<p class="actions"><button class="button" id="mailbox-change" @click=${toggle}>${t('account.mailbox-change')}</button></p>`}
  </section>`;
