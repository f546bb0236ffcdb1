import { askForProof, prove } from '../shared/accounts.js';
import { doing } from '../shared/doing.js';
import { html, nothing, render } from '../shared/lit.js';
import { refusalOf } from '../shared/problem.js';
import { t } from '../shared/text.js';
import { hasPasskeys, usePasskey } from '../shared/webauthn.js';
import { CODE, digits } from './code-fields.js';
import { form } from './form.js';
import { icon } from './icons.js';
import { refused } from './notice.js';

/** @import { AccountResponse, ProofRequest } from '../../contract.d.ts' */
/** @import { Field } from './field.js' */
/** @import { Values } from './form.js' */

/** @typedef {Pick<AccountResponse, 'authenticator' | 'passkeys'>} Means */

/** @type {Field} */
const PASSWORD = { name: 'password', words: 'password.yours', type: 'password', autocomplete: 'current-password' };

/** Whoever left a screen open has not just typed a password: asks once more, before something dangerous. */
class ProofDialog extends HTMLElement {
  #task = doing(() => this.draw());
  /** @type {Means} */
  #means = { authenticator: false, passkeys: 0 };
  #given = false;
  /** @type {(given: boolean) => void} */
  #settle = () => {};

  /** @param {Means} means @returns {Promise<boolean>} whether it was shown */
  ask(means) {
    this.#means = means;
    this.#given = false;
    this.#task.refusal = null;
    this.draw();
    this.#dialog?.showModal();
    return new Promise(resolve => { this.#settle = resolve; });
  }

  get #dialog() {
    return this.querySelector('dialog');
  }

  draw() {
    render(this.#view(), this);
  }

  get #byPasskey() {
    return this.#means.passkeys > 0 && hasPasskeys();
  }

  /** What is typed; somebody with passkeys alone has nothing to type. */
  get #field() {
    if (this.#means.authenticator) return CODE;
    return this.#means.passkeys > 0 ? null : PASSWORD;
  }

  #view() {
    return html`
      <dialog aria-labelledby="proof-title" aria-describedby="proof-text" @close=${() => this.#closed()}>
        <h2 id="proof-title">${t('proof.title')}</h2>
        <p id="proof-text">${t(this.#words())}</p>
        ${this.#byPasskey ? this.#passkey() : nothing}
        ${this.#field ? this.#typed(this.#field) : this.#alone()}
      </dialog>`;
  }

  #words() {
    if (this.#byPasskey) return this.#field ? 'proof.either' : 'proof.passkey';
    if (this.#field) return this.#field === CODE ? 'proof.code' : 'proof.password';
    return 'proof.elsewhere';
  }

  #passkey() {
    const { refusal, busy } = this.#task;
    return html`
      ${refusal && !this.#field ? refused(refusal) : nothing}
      <p class="actions"><button class="button primary wide" type="button" aria-disabled=${busy} @click=${() => this.#use()}>${icon('passkey')}${t('passkey.use')}</button></p>`;
  }

  /** @param {Field} field */
  #typed(field) {
    return form({
      id: 'proof', fields: [field], places: { 'sign-in-failed': 'password', 'code-wrong': 'code' }, task: this.#task,
      beside: this.#cancel(), go: 'proof.go', send: ({ password, code }) => this.#give(async () => (code === undefined ? { password } : { code: digits(code) })),
    });
  }

  #alone() {
    return html`<p class="actions">${this.#cancel()}</p>`;
  }

  #cancel() {
    return html`<button class="button" type="button" @click=${() => this.#dialog?.close()}>${t('proof.cancel')}</button>`;
  }

  #use() {
    return this.#give(async () => ({ passkey: await usePasskey(await askForProof()) }));
  }

  /** @param {() => Promise<ProofRequest>} proof */
  #give(proof) {
    return this.#task.run(async () => {
      await prove(await proof());
      this.#given = true;
      this.#dialog?.close();
    });
  }

  #closed() {
    this.querySelector('form')?.reset();
    this.#settle(this.#given);
  }
}

customElements.define('proof-dialog', ProofDialog);

/** The one of this page; it stands somewhere in it. */
export const proofDialog = new ProofDialog();

/**
 * Does what may ask for a proof first; whoever does not give it is told that it was refused.
 * @template T
 * @param {() => Promise<T>} act
 * @param {Means} [means] what the account has beside its password
 * @returns {Promise<T>}
 */
export const proven = async (act, means = { authenticator: false, passkeys: 0 }) => {
  try {
    return await act();
  } catch (cause) {
    if (refusalOf(cause).code !== 'proof-required' || !await proofDialog.ask(means)) throw cause;
    return act();
  }
};
