import { html } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { CODE } from '../parts/code-fields.js';
import { copyButton } from '../parts/copy-button.js';
import { form } from '../parts/form.js';

/** @import { AuthenticatorResponse } from '../../contract.d.ts' */
/** @import { Task } from '../shared/doing.js' */

/** In groups of four, as people type it. @param {string} secret */
export const inFours = secret => secret.replace(/(.{4})(?=.)/g, '$1 ');

/** @param {AuthenticatorResponse} begun */
const toScan = ({ secret, uri, qrSvg }) => html`
  <section class="card" aria-labelledby="scan-title">
    <h2 id="scan-title">${t('factor.scan')}</h2>
    <div class="qr-frame"><img class="qr" src="data:image/svg+xml,${encodeURIComponent(qrSvg)}" alt=${t('factor.qr')} width="280" height="280"></div>
    <p class="hint">${t('factor.on-phone')} <a href=${uri}>${t('factor.open-app')}</a></p>
    <p class="hint">${t('factor.by-hand')}</p>
    <p><code class="secret">${inFours(secret)}</code></p>
    <div class="actions">${copyButton(secret, 'factor.copy')}</div>
  </section>`;

/** The app learns its secret, and shows that it did. @param {AuthenticatorResponse} begun @param {Task} task @param {(code: string) => unknown} confirm */
export const scan = (begun, task, confirm) => html`
  <div class="columns">
    ${toScan(begun)}
    <section class="card" aria-labelledby="first-title">
      <h2 id="first-title">${t('factor.first')}</h2>
      ${form({ id: 'first', fields: [CODE], places: { 'code-wrong': 'code' }, task, go: 'factor.confirm', send: ({ code = '' }) => confirm(code) })}
    </section>
  </div>`;
