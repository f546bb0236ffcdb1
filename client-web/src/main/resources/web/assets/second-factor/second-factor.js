import * as accounts from '../shared/accounts.js';
import { href, leaveFor } from '../shared/address.js';
import { doing } from '../shared/doing.js';
import { html, nothing, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { t } from '../shared/text.js';
import { onward } from '../shared/then.js';
import { icon } from '../parts/icons.js';
import { loading, notice, refused, refusedWithRetry } from '../parts/notice.js';
import { proofDialog, proven } from '../parts/proof-dialog.js';
import { recoveryCodes } from '../parts/recovery-codes.js';
import { digits } from '../parts/code-fields.js';
import { scan } from './scan.js';

/** @import { AuthenticatorResponse, SessionResponse } from '../../contract.d.ts' */

const state = {
  session: /** @type {SessionResponse | null} */ (null),
  begun: /** @type {AuthenticatorResponse | null} */ (null),
  codes: /** @type {string[]} */ ([]),
};

const reading = doing(() => draw());
const task = doing(() => draw());

const byCode = () => state.session?.account.authenticator ?? false;

const load = () => reading.run(async () => { state.session = await accounts.session(); });

const begin = async () => {
  await task.run(async () => { state.begun = await proven(accounts.beginAuthenticator, byCode()); });
  if (state.begun) document.querySelector('h1')?.focus();
};

/** @param {string} code */
const confirm = async code => {
  await task.run(async () => { ({ codes: state.codes } = await proven(() => accounts.confirmAuthenticator({ code: digits(code) }), byCode())); });
  document.getElementById('codes-title')?.focus();
};

/** @param {SessionResponse} session */
const intro = ({ account, secondFactorMissing }) => html`
  <p class="lead">${t('factor.lead')}</p>
  ${secondFactorMissing ? notice({ kind: 'warning', text: t('account.must-text') }) : nothing}
  ${account.authenticator ? notice({ text: t('factor.replaces') }) : nothing}
  <section class="card prose" aria-labelledby="needs-title">
    <h2 id="needs-title">${t('factor.needs')}</h2>
    <p>${t('factor.needs-app')}</p>
    <p>${t('factor.needs-time')}</p>
    ${task.refusal ? refused(task.refusal) : nothing}
    <p class="actions"><button class="button primary" aria-disabled=${task.busy} @click=${begin}>${icon('shield')}${t(task.busy ? 'page.busy' : 'factor.begin')}</button></p>
  </section>`;

const body = () => {
  if (!state.session) return reading.refusal ? refusedWithRetry(reading.refusal, load) : loading(1);
  if (state.codes.length) return recoveryCodes(state.codes, () => leaveFor(onward()));
  return state.begun ? scan(state.begun, task, confirm) : intro(state.session);
};

const view = () => html`
  <p class="back"><a href=${href('/account/')}>${icon('left')}${t('page.account')}</a></p>
  <h1 tabindex="-1">${t('factor.title')}</h1>
  ${body()}${proofDialog}`;

const draw = () => {
  title(t('factor.title'));
  const main = document.getElementById('main');
  if (main) render(view(), main);
  proofDialog.draw();
};

await start(draw);
load();
