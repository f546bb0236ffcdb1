import { href } from '../shared/address.js';
import { html, nothing } from '../shared/lit.js';
import { field, sentence } from '../shared/problem.js';
import { language, languageName, LANGUAGES, t } from '../shared/text.js';
import { icon } from '../parts/icons.js';

/** @import { Draft } from '../shared/held.js' */
/** @import { Refusal } from '../shared/problem.js' */

/**
 * @typedef {object} Details
 * @property {Draft} typed
 * @property {boolean} busy
 * @property {Refusal | null} wrong
 * @property {(typed: Draft) => void} send
 */

/** @param {HTMLInputElement} input @returns {string} our words for what the browser finds wrong */
const fault = ({ validity, name }) => {
  if (validity.valueMissing) return t(`book.${name}-missing`);
  return validity.valid ? '' : t(`book.${name}-wrong`);
};

/** @param {HTMLInputElement} input */
const tell = input => {
  const said = fault(input);
  const place = document.getElementById(`${input.name}-fault`);
  if (said) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
  if (place) place.textContent = said;
};

/**
 * A fault goes while it is being mended, not when the field is left: the page must not move under a finger that is
 * about to press the button.
 * @param {Event} event
 */
const retell = ({ currentTarget }) => {
  const input = /** @type {HTMLInputElement} */ (currentTarget);
  if (input.hasAttribute('aria-invalid')) tell(input);
};

/** @param {Details['send']} send @param {SubmitEvent} event */
const submit = (send, event) => {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  const inputs = [...form.querySelectorAll('input')];
  inputs.forEach(tell);
  const wrong = inputs.find(input => !input.validity.valid);
  if (wrong) return wrong.focus();
  const [name = '', email = '', phone = ''] = inputs.map(input => input.value.trim());
  return send({ name, email, phone, language: form.querySelector('select')?.value ?? language() });
};

/** Name, e-mail, and a phone number if one likes; nothing about health. @param {Details} details */
export const detailsForm = ({ typed, busy, wrong, send }) => html`
  <form class="details" novalidate @submit=${(/** @type {SubmitEvent} */ event) => submit(send, event)}>
    ${input({ name: 'name', type: 'text', autocomplete: 'name', value: typed.name, wrong, required: true, maxlength: 100 })}
    ${input({ name: 'email', type: 'email', autocomplete: 'email', value: typed.email, wrong, required: true, maxlength: 254 })}
    ${input({ name: 'phone', type: 'tel', autocomplete: 'tel', value: typed.phone, wrong, required: false, maxlength: 30, pattern: '[+][0-9 ().\\-]{7,25}' })}
    <div class="field">
      <label for="language">${t('book.language')}</label>
      <select id="language" name="language" autocomplete="off" aria-describedby="language-hint">${LANGUAGES.map(tag => html`
        <option value=${tag} ?selected=${tag === (typed.language || language())}>${languageName(tag)}</option>`)}</select>
      <p class="hint" id="language-hint">${t('book.language-hint')}</p>
    </div>
    <p class="terms">${icon('shield')}<span>${t('book.privacy')} <a href=${href('/legal/')}>${t('book.privacy-link')}</a></span></p>
    <button class="button primary wide" aria-disabled=${busy}>${t(busy ? 'book.sending' : 'book.send')}</button>
  </form>`;

/**
 * @param {{ name: string, type: 'text' | 'email' | 'tel', autocomplete: string, value: string, wrong: Refusal | null,
 *   required: boolean, maxlength: number, pattern?: string }} of
 */
const input = ({ name, type, autocomplete, value, wrong, required, maxlength, pattern }) => {
  const said = wrong && field(wrong) === name ? sentence(wrong) : '';
  return html`
    <div class="field">
      <label for=${name}>${t(`book.${name}`)}${required ? nothing : html` <span class="optional">${t('book.optional')}</span>`}</label>
      <input id=${name} name=${name} type=${type} autocomplete=${autocomplete} .value=${value} ?required=${required}
        maxlength=${maxlength} pattern=${pattern ?? nothing} aria-describedby="${name}-hint ${name}-fault"
        aria-invalid=${said ? 'true' : nothing} @input=${retell}>
      <p class="hint" id="${name}-hint">${t(`book.${name}-hint`)}</p>
      <p class="fault" id="${name}-fault" role="alert" .textContent=${said}></p>
    </div>`;
};
