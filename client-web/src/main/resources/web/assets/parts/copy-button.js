import { copy } from '../shared/clipboard.js';
import { html } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { icon } from './icons.js';

const SHOWN = 4000;

/** @param {string} text @param {Event} event */
const press = async (text, { currentTarget }) => {
  const told = /** @type {HTMLElement} */ (currentTarget).nextElementSibling;
  if (!told) return;
  told.textContent = t(await copy(text) ? 'pay.copied' : 'page.not-copied');
  setTimeout(() => { told.textContent = ''; }, SHOWN);
};

/** @param {string} text @param {string} words the key of the button's words */
export const copyButton = (text, words) => html`
  <span class="copying"><button class="button" type="button" @click=${(/** @type {Event} */ event) => press(text, event)}>${icon('copy')}${t(words)}</button>
    <span class="copied" role="status"></span></span>`;
