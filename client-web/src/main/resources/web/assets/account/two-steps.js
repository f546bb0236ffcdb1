import { href } from '../shared/address.js';
import { html } from '../shared/lit.js';
import { counted, t } from '../shared/text.js';
import { icon } from '../parts/icons.js';

/** @import { AccountResponse } from '../../contract.d.ts' */

/** Fewer are worth a word. */
const FEW = 3;

/** @param {AccountResponse} account */
const active = ({ authenticator, passkeys, recoveryCodesLeft }) => html`
  ${passkeys ? html`<p class="fact-on">${icon('check')}<span>${counted('steps.passkeys', passkeys)}</span></p>` : ''}
  ${authenticator ? html`<p class="fact-on">${icon('check')}<span>${t('steps.on')}</span></p>` : ''}
  <p class=${recoveryCodesLeft <= FEW ? 'few' : 'hint'}>${counted('steps.left', recoveryCodesLeft)}</p>
  <p class="actions"><a class="button" href=${href('/account/two-steps/')}>${icon('key')}${t('steps.manage')}</a></p>`;

const inactive = () => html`
  <p>${t('steps.off')}</p>
  <p class="actions"><a class="button primary" href=${href('/account/second-factor/')}>${icon('shield')}${t('steps.set-up')}</a></p>`;

/** What is asked beside the password, or in its place. @param {AccountResponse} account */
export const twoSteps = account => html`
  <section class="card" aria-labelledby="two-steps-title">
    <h2 id="two-steps-title">${t('steps.title')}</h2>
    ${account.authenticator || account.passkeys ? active(account) : inactive()}
  </section>`;
