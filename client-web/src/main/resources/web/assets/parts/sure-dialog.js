import { html, render } from '../shared/lit.js';
import { t } from '../shared/text.js';

/** @typedef {{ title: string, text: string, go: string, danger?: boolean }} Question */

/** Asks whether it is meant, before it is done. */
class SureDialog extends HTMLElement {
  #yes = false;
  /** @type {(yes: boolean) => void} */
  #settle = () => {};

  /** @param {Question} question @returns {Promise<boolean>} whether it is meant */
  ask(question) {
    this.#yes = false;
    render(this.#view(question), this);
    this.querySelector('dialog')?.showModal();
    return new Promise(resolve => { this.#settle = resolve; });
  }

  /** @param {Question} question */
  #view({ title, text, go, danger }) {
    return html`
      <dialog aria-labelledby="sure-title" aria-describedby="sure-text" @close=${() => this.#settle(this.#yes)}>
        <h2 id="sure-title">${title}</h2>
        <p id="sure-text">${text}</p>
        <form method="dialog" class="actions">
          <button class="button">${t('sure.leave')}</button>
          <button class="button ${danger ? 'danger-solid' : 'primary'}" @click=${() => { this.#yes = true; }}>${go}</button>
        </form>
      </dialog>`;
  }
}

customElements.define('sure-dialog', SureDialog);

/** The one of this page; it stands somewhere in it. */
export const sureDialog = new SureDialog();
