import { removeAuthenticator } from '../shared/accounts.js';
import { href } from '../shared/address.js';
import { doing } from '../shared/doing.js';
import { html, nothing } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { refused } from '../parts/notice.js';
import { proven } from '../parts/proof-dialog.js';
import { known, means, mustKeepSecondFactor, redraw } from './known.js';
import { ask, removal } from './removal.js';

/** @import { AccountResponse } from '../../contract.d.ts' */

const task = doing(redraw);

const remove = async () => {
  await task.run(async () => { known.session = await proven(removeAuthenticator, means()); });
  document.getElementById('app-title')?.focus();
};

/** @param {AccountResponse} account */
const active = account => {
  const kept = mustKeepSecondFactor() && !account.passkeys;
  return html`
    <p class="fact-on">${icon('check')}<span>${t('steps.on')}</span></p>
    <div class="actions">
      <a class="button" href=${href('/account/second-factor/', { with: 'app' })}>${t('steps.replace')}</a>
      ${kept ? nothing : html`<button class="button danger" @click=${() => ask('remove-app')}>${t('steps.remove')}</button>`}
    </div>
    ${kept ? html`<p class="hint kept">${t('steps.kept')}</p>` : removal({
      id: 'remove-app', heading: t('steps.remove-title'), text: t(account.passkeys ? 'steps.remove-beside' : 'steps.remove-text'), go: t('steps.remove'), act: remove,
    })}`;
};

const inactive = () => html`
  <p>${t('steps.app-text')}</p>
  <p class="actions"><a class="button" href=${href('/account/second-factor/', { with: 'app' })}>${t('steps.app-set-up')}</a></p>`;

/** @param {AccountResponse} account */
export const authenticator = account => html`
  <section class="card" aria-labelledby="app-title">
    <h2 id="app-title" tabindex="-1">${t('steps.app')}</h2>
    ${task.refusal ? refused(task.refusal) : nothing}
    ${account.authenticator ? active(account) : inactive()}
  </section>`;
