import { session } from '../shared/accounts.js';
import { href } from '../shared/address.js';
import { doing } from '../shared/doing.js';
import { html, nothing, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { passkeys as all } from '../shared/passkeys.js';
import { t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { loading, refusedWithRetry } from '../parts/notice.js';
import { proofDialog } from '../parts/proof-dialog.js';
import { recoveryCodes } from '../parts/recovery-codes.js';
import { authenticator } from './authenticator.js';
import { codes } from './codes.js';
import { known } from './known.js';
import { passkeys } from './passkeys.js';

/** @import { SessionResponse } from '../../contract.d.ts' */

const reading = doing(() => draw());

const load = () => reading.run(async () => {
  const [read, page] = await Promise.all([session(), all()]);
  Object.assign(known, { session: read, passkeys: page.items });
});

const keptThem = () => {
  known.codes = [];
  draw();
  document.querySelector('h1')?.focus();
};

/** @param {SessionResponse} session */
const view = ({ account }) => html`
  <p class="lead">${t('steps.lead')}</p>
  <div class="halves">
    <div class="stack">${passkeys()}</div>
    <div class="stack">${authenticator(account)}${account.authenticator || account.passkeys ? codes(account) : nothing}</div>
  </div>`;

const body = () => {
  if (known.codes.length) return recoveryCodes(known.codes, keptThem);
  if (known.session) return view(known.session);
  return reading.refusal ? refusedWithRetry(reading.refusal, load) : loading(2);
};

const draw = () => {
  title(t('steps.title'));
  const main = document.getElementById('main');
  if (main) render(html`
    <p class="back"><a href=${href('/account/')}>${icon('left')}${t('page.account')}</a></p>
    <h1 tabindex="-1">${t('steps.title')}</h1>
    ${body()}${proofDialog}`, main);
  proofDialog.draw();
};

known.draw = draw;
await start(draw);
load();
