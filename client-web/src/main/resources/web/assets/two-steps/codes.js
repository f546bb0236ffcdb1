import { renewRecoveryCodes } from '../shared/accounts.js';
import { doing } from '../shared/doing.js';
import { html, nothing } from '../shared/lit.js';
import { counted, t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { refused } from '../parts/notice.js';
import { proven } from '../parts/proof-dialog.js';
import { known, means, redraw } from './known.js';

/** @import { AccountResponse } from '../../contract.d.ts' */

/** Fewer are worth a word. */
const FEW = 3;

const task = doing(redraw);

/** @param {string[]} codes */
export const show = codes => {
  known.codes = codes;
  if (known.session) known.session.account.recoveryCodesLeft = codes.length;
  redraw();
  document.getElementById('codes-title')?.focus();
};

const renew = () => task.run(async () => show((await proven(renewRecoveryCodes, means())).codes));

/** How many are left, and new ones. @param {AccountResponse} account */
export const codes = ({ recoveryCodesLeft }) => html`
  <section class="card" aria-labelledby="left-title">
    <h2 id="left-title" tabindex="-1">${t('codes.title')}</h2>
    ${task.refusal ? refused(task.refusal) : nothing}
    <p class=${recoveryCodesLeft <= FEW ? 'few' : 'hint'}>${counted('steps.left', recoveryCodesLeft)}</p>
    <p class="actions"><button class="button" aria-disabled=${task.busy} @click=${renew}>${icon('key')}${t('steps.renew')}</button></p>
  </section>`;
