import { removeAuthenticator, renewRecoveryCodes } from '../shared/accounts.js';
import { href } from '../shared/address.js';
import { doing } from '../shared/doing.js';
import { html, nothing } from '../shared/lit.js';
import { counted, t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { refused } from '../parts/notice.js';
import { proven } from '../parts/proof-dialog.js';
import { recoveryCodes } from '../parts/recovery-codes.js';
import { byCode, known, mustKeepSecondFactor, redraw } from './known.js';

/** @import { AccountResponse } from '../../contract.d.ts' */

/** Fewer are worth a word. */
const FEW = 3;

const task = doing(redraw);
let codes = /** @type {string[]} */ ([]);

const dialog = () => /** @type {HTMLDialogElement | null} */ (document.getElementById('remove'));

const renew = async () => {
  await task.run(async () => {
    ({ codes } = await proven(renewRecoveryCodes, byCode()));
    if (known.session) known.session.account.recoveryCodesLeft = codes.length;
  });
  document.getElementById('codes-title')?.focus();
};

const keptThem = () => {
  codes = [];
  redraw();
  goOn();
};

const remove = async () => {
  await task.run(async () => { known.session = await proven(removeAuthenticator, byCode()); });
  goOn();
};

const goOn = () => document.getElementById('two-steps-title')?.focus();

const removeDialog = () => html`
  <dialog id="remove" aria-labelledby="remove-title" aria-describedby="remove-text">
    <h2 id="remove-title">${t('steps.remove-title')}</h2>
    <p id="remove-text">${t('steps.remove-text')}</p>
    <form method="dialog" class="actions">
      <button class="button">${t('steps.keep')}</button>
      <button class="button danger-solid" @click=${remove}>${t('steps.remove')}</button>
    </form>
  </dialog>`;

/** @param {AccountResponse} account */
const active = account => html`
  <p class="fact-on">${icon('check')}<span>${t('steps.on')}</span></p>
  <p class=${account.recoveryCodesLeft <= FEW ? 'few' : 'hint'}>${counted('steps.left', account.recoveryCodesLeft)}</p>
  <div class="actions">
    <button class="button" aria-disabled=${task.busy} @click=${renew}>${icon('key')}${t('steps.renew')}</button>
    <a class="button" href=${href('/account/second-factor/')}>${t('steps.replace')}</a>
    ${mustKeepSecondFactor(account) ? nothing : html`<button class="button danger" @click=${() => dialog()?.showModal()}>${t('steps.remove')}</button>`}
  </div>
  ${mustKeepSecondFactor(account) ? html`<p class="hint kept">${t('steps.kept')}</p>` : removeDialog()}`;

const inactive = () => html`
  <p>${t('steps.off')}</p>
  <p class="actions"><a class="button primary" href=${href('/account/second-factor/')}>${icon('shield')}${t('steps.set-up')}</a></p>`;

/** @param {AccountResponse} account */
export const twoSteps = account => (codes.length ? recoveryCodes(codes, keptThem) : html`
  <section class="card" aria-labelledby="two-steps-title">
    <h2 id="two-steps-title" tabindex="-1">${t('steps.title')}</h2>
    ${task.refusal ? refused(task.refusal) : nothing}
    ${account.authenticator ? active(account) : inactive()}
  </section>`);
