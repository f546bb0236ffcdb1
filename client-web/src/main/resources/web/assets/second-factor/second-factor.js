import * as accounts from '../shared/accounts.js';
import { href, leaveFor, parameter } from '../shared/address.js';
import { doing } from '../shared/doing.js';
import { html, nothing, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { addPasskey, beginPasskey } from '../shared/passkeys.js';
import { t } from '../shared/text.js';
import { onward } from '../shared/then.js';
import { hasPasskeys, makePasskey } from '../shared/webauthn.js';
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
const making = doing(() => draw());

const means = () => state.session?.account;

const load = () => reading.run(async () => { state.session = await accounts.session(); });

const begin = async () => {
  await task.run(async () => { state.begun = await proven(accounts.beginAuthenticator, means()); });
  if (state.begun) document.querySelector('h1')?.focus();
};

/** Whoever has a second factor already has recovery codes too. */
const make = async () => {
  await making.run(async () => {
    const credential = await makePasskey(await proven(beginPasskey, means()));
    ({ recoveryCodes: state.codes } = await addPasskey({ credential }));
  });
  if (making.done && !state.codes.length) return leaveFor(onward());
  return document.getElementById('codes-title')?.focus();
};

/** @param {string} code */
const confirm = async code => {
  await task.run(async () => { ({ codes: state.codes } = await proven(() => accounts.confirmAuthenticator({ code: digits(code) }), means())); });
  document.getElementById('codes-title')?.focus();
};

/** Whether somebody came for the app, and has no need to choose. */
const forApp = () => parameter('with') === 'app' || !hasPasskeys();

const passkey = () => html`
  <section class="card prose" aria-labelledby="passkey-title">
    <h2 id="passkey-title">${t('factor.passkey')}</h2>
    <p>${t('factor.passkey-text')}</p>
    <p>${t('factor.passkey-needs')}</p>
    ${making.refusal ? refused(making.refusal) : nothing}
    <p class="actions"><button class="button primary" aria-disabled=${making.busy} @click=${make}>${icon('passkey')}${t(making.busy ? 'page.busy' : 'passkey.add')}</button></p>
  </section>`;

const app = () => html`
  <section class="card prose" aria-labelledby="needs-title">
    <h2 id="needs-title">${t('steps.app')}</h2>
    <p>${t('factor.needs-app')}</p>
    <p>${t('factor.needs-time')}</p>
    ${task.refusal ? refused(task.refusal) : nothing}
    <p class="actions"><button class="button ${forApp() ? 'primary' : ''}" aria-disabled=${task.busy} @click=${begin}>${icon('shield')}${t(task.busy ? 'page.busy' : 'factor.begin')}</button></p>
  </section>`;

/** @param {SessionResponse} session */
const intro = ({ account, secondFactorMissing }) => html`
  <p class="lead">${t(forApp() ? 'factor.lead' : 'factor.choose')}</p>
  ${secondFactorMissing ? notice({ kind: 'warning', text: t('account.must-text') }) : nothing}
  ${account.authenticator && forApp() ? notice({ text: t('factor.replaces') }) : nothing}
  ${forApp() ? app() : html`<div class="halves choice">${passkey()}${app()}</div>`}`;

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
