import { fingerprint } from '../shared/certificates.js';
import { html, nothing } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';

/** @import { CertificateResponse } from '../../contract.d.ts' */

/** @typedef {'' | 'same' | 'another' | 'unreadable'} Outcome */

const state = { outcome: /** @type {Outcome} */ (''), name: '' };

/** @param {CertificateResponse} shown @param {File} file @returns {Promise<Outcome>} */
const compared = async (shown, file) => {
  try {
    return await fingerprint(file) === shown.documentSha256 ? 'same' : 'another';
  } catch {
    return 'unreadable';
  }
};

/** @param {CertificateResponse} shown @param {() => void} draw @param {Event} event */
const check = async (shown, draw, { currentTarget }) => {
  const input = /** @type {HTMLInputElement} */ (currentTarget);
  const file = input.files?.[0];
  if (!file) return;
  Object.assign(state, { outcome: '', name: file.name });
  draw();
  state.outcome = await compared(shown, file);
  input.value = '';
  draw();
};

const KINDS = /** @type {const} */ ({ same: 'success', another: 'danger', unreadable: 'warning' });

const told = () => (state.outcome
  ? notice({ kind: KINDS[state.outcome], title: t(`file-check.${state.outcome}`), text: t(`file-check.${state.outcome}-text`, { name: state.name }) })
  : nothing);

/** Compares a file on this device with the one that was issued. @param {CertificateResponse} shown @param {() => void} draw */
export const fileCheck = (shown, draw) => html`
  <section class="card" aria-labelledby="file-title">
    <h2 id="file-title">${t('file-check.title')}</h2>
    <p id="file-hint">${t(shown.documentSha256 ? 'file-check.text' : 'file-check.not-yet')}</p>
    ${shown.documentSha256 ? html`
      <p class="actions"><label class="button file-button">${icon('search')}${t('file-check.choose')}
        <input class="visually-hidden" type="file" accept="application/pdf,.pdf" aria-describedby="file-hint"
          @change=${(/** @type {Event} */ event) => check(shown, draw, event)}></label></p>
      <div role="status">${told()}</div>` : nothing}
  </section>`;
