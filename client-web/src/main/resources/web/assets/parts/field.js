import { html, nothing } from '../shared/lit.js';
import { t } from '../shared/text.js';

/**
 * @typedef {object} Field
 * @property {string} name
 * @property {string} [id] where one page has several of that name
 * @property {string} words the key of its label; beside it are those of its faults: `book.email-missing`, `book.email-wrong`
 * @property {string} [hint] the key of what helps to fill it in
 * @property {'text' | 'email' | 'tel' | 'password'} type
 * @property {AutoFill} autocomplete
 * @property {string} [value]
 * @property {boolean} [optional]
 * @property {number} [minlength]
 * @property {number} [maxlength]
 * @property {string} [pattern]
 * @property {'numeric'} [inputmode]
 * @property {string} [fault] what the server found wrong with it
 */

/** @param {HTMLInputElement} input @returns {string} our words for what the browser finds wrong */
const faultIn = ({ validity, dataset }) => {
  if (validity.valueMissing) return t(`${dataset.words}-missing`);
  return validity.valid ? '' : t(`${dataset.words}-wrong`);
};

/** @param {HTMLInputElement} input */
const tell = input => {
  const said = faultIn(input);
  const place = document.getElementById(`${input.id}-fault`);
  if (said) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
  if (place) place.textContent = said;
};

/**
 * A fault goes while it is being mended, not when the field is left: the page must not move under a finger that is
 * about to press the button.
 * @param {Event} event
 */
export const retell = ({ currentTarget }) => {
  const input = /** @type {HTMLInputElement} */ (currentTarget);
  if (input.hasAttribute('aria-invalid')) tell(input);
};

/** Whether all of a form is well filled in; if not, says what is wrong and goes to the first fault. @param {HTMLFormElement} form */
export const wellFilled = form => {
  /** @type {HTMLInputElement[]} */
  const inputs = Array.from(/** @type {any} */ (form.querySelectorAll('input, textarea')));
  inputs.forEach(tell);
  const wrong = inputs.find(input => !input.validity.valid);
  wrong?.focus();
  return !wrong;
};

/** @param {Field} of @param {{ beside?: unknown, below?: unknown }} [more] what stands at its end, and under it */
export const field = (of, { beside, below } = {}) => {
  const { name, id = name, words, hint, optional, fault = '' } = of;
  return html`
    <div class="field">
      <label for=${id}>${t(words)}${optional ? html` <span class="optional">${t('book.optional')}</span>` : nothing}</label>
      ${beside ? html`<div class="with-button">${inputOf(of)}${beside}</div>` : inputOf(of)}
      ${hint ? html`<p class="hint" id="${id}-hint">${t(hint)}</p>` : nothing}
      ${below ?? nothing}
      <p class="fault" id="${id}-fault" role="alert" .textContent=${fault}></p>
    </div>`;
};

/** What is typed letter by letter is neither corrected nor sent anywhere to be. @param {Field} of */
const isExact = ({ type, autocomplete }) => type === 'password' || ['off', 'one-time-code'].includes(autocomplete);

/** @param {Field} of */
const inputOf = of => {
  const { name, id = name, words, hint, type, autocomplete, value = '', optional, minlength, maxlength, pattern, inputmode, fault } = of;
  return html`
    <input id=${id} name=${name} type=${type} autocomplete=${autocomplete} data-words=${words} .value=${value} ?required=${!optional}
      minlength=${minlength ?? nothing} maxlength=${maxlength ?? nothing} pattern=${pattern ?? nothing} inputmode=${inputmode ?? nothing}
      spellcheck=${isExact(of) ? 'false' : nothing} autocapitalize=${isExact(of) ? 'off' : nothing}
      aria-describedby="${hint ? `${id}-hint ` : ''}${id}-fault" aria-invalid=${fault ? 'true' : nothing} @input=${retell}>`;
};
