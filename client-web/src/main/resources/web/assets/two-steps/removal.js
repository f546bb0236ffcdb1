import { html } from '../shared/lit.js';
import { t } from '../shared/text.js';

/** @param {string} id */
export const ask = id => /** @type {HTMLDialogElement} */ (document.getElementById(id)).showModal();

/** Says what will be lost, and does it then. @param {{ id: string, heading: string, text: string, go: string, act: () => unknown }} of */
export const removal = ({ id, heading, text, go, act }) => html`
  <dialog id=${id} aria-labelledby="${id}-title" aria-describedby="${id}-text">
    <h2 id="${id}-title">${heading}</h2>
    <p id="${id}-text">${text}</p>
    <form method="dialog" class="actions">
      <button class="button">${t('steps.keep')}</button>
      <button class="button danger-solid" @click=${act}>${go}</button>
    </form>
  </dialog>`;
