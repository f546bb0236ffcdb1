import { serialOf } from '../shared/certificates.js';
import { html } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { field, wellFilled } from '../parts/field.js';
import { icon } from '../parts/icons.js';

/** @param {(typed: string) => void} go @param {SubmitEvent} event */
const submit = (go, event) => {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  const input = /** @type {HTMLInputElement} */ (form.elements.namedItem('serial'));
  check(input);
  if (wellFilled(form)) go(input.value);
};

/** The browser knows no letters that may be typed for others; an empty field it finds by itself. @param {HTMLInputElement} input */
const check = input => input.setCustomValidity(!input.value || serialOf(input.value) ? '' : 'x');

/** The number that stands on paper. @param {string} value @param {(typed: string) => void} go */
export const serialForm = (value, go) => html`
  <form class="details" id="verify" novalidate @submit=${(/** @type {SubmitEvent} */ event) => submit(go, event)}
    @input=${(/** @type {Event} */ { target }) => check(/** @type {HTMLInputElement} */ (target))}>
    ${field({ name: 'serial', words: 'verify.serial', hint: 'verify.serial-hint', type: 'text', autocomplete: 'off', value, maxlength: 60 })}
    <div class="actions"><button class="button primary">${icon('search')}${t('verify.go')}</button></div>
  </form>`;
