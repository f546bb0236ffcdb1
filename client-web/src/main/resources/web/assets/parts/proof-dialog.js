import { prove } from '../shared/accounts.js';
import { doing } from '../shared/doing.js';
import { html, render } from '../shared/lit.js';
import { refusalOf } from '../shared/problem.js';
import { t } from '../shared/text.js';
import { CODE, digits } from './code-fields.js';
import { form } from './form.js';

/** @import { Field } from './field.js' */
/** @import { Values } from './form.js' */

/** @type {Field} */
const PASSWORD = { name: 'password', words: 'password.yours', type: 'password', autocomplete: 'current-password' };

/** Whoever left a screen open has not just typed a password: asks once more, before something dangerous. */
class ProofDialog extends HTMLElement {
  #task = doing(() => this.draw());
  #byCode = false;
  #given = false;
  /** @type {(given: boolean) => void} */
  #settle = () => {};

  /** @param {boolean} byCode whether there is an authenticator @returns {Promise<boolean>} whether it was shown */
  ask(byCode) {
    this.#byCode = byCode;
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

  #view() {
    return html`
      <dialog aria-labelledby="proof-title" aria-describedby="proof-text" @close=${() => this.#closed()}>
        <h2 id="proof-title">${t('proof.title')}</h2>
        <p id="proof-text">${t(this.#byCode ? 'proof.code' : 'proof.password')}</p>
        ${form({
          id: 'proof', fields: [this.#byCode ? CODE : PASSWORD], places: { 'sign-in-failed': 'password', 'code-wrong': 'code' }, task: this.#task,
          beside: html`<button class="button" type="button" @click=${() => this.#dialog?.close()}>${t('proof.cancel')}</button>`,
          go: 'proof.go', send: values => this.#send(values),
        })}
      </dialog>`;
  }

  /** @param {Values} values */
  #send({ password, code }) {
    return this.#task.run(async () => {
      await prove(this.#byCode ? { code: digits(code ?? '') } : { password });
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
 * @param {boolean} byCode
 * @returns {Promise<T>}
 */
export const proven = async (act, byCode) => {
  try {
    return await act();
  } catch (cause) {
    if (refusalOf(cause).code !== 'proof-required' || !await proofDialog.ask(byCode)) throw cause;
    return act();
  }
};
