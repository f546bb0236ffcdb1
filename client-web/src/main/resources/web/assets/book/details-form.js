import { href } from '../shared/address.js';
import { html } from '../shared/lit.js';
import { field as placeOf, sentence } from '../shared/problem.js';
import { language, languageName, LANGUAGES, t } from '../shared/text.js';
import { field, wellFilled } from '../parts/field.js';
import { icon } from '../parts/icons.js';

/** @import { Draft } from '../shared/held.js' */
/** @import { Field } from '../parts/field.js' */
/** @import { Refusal } from '../shared/problem.js' */

/**
 * @typedef {object} Details
 * @property {Draft} typed
 * @property {boolean} busy
 * @property {Refusal | null} wrong
 * @property {(typed: Draft) => void} send
 */

/** @param {Details['send']} send @param {SubmitEvent} event */
const submit = (send, event) => {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  if (!wellFilled(form)) return;
  const [name = '', email = '', phone = ''] = [...form.querySelectorAll('input')].map(input => input.value.trim());
  send({ name, email, phone, language: form.querySelector('select')?.value ?? language() });
};

/** Name, e-mail, and a phone number if one likes; nothing about health. @param {Details} details */
export const detailsForm = ({ typed, busy, wrong, send }) => html`
  <form class="details" novalidate @submit=${(/** @type {SubmitEvent} */ event) => submit(send, event)}>
    ${input({ name: 'name', type: 'text', autocomplete: 'name', value: typed.name, maxlength: 100 }, wrong)}
    ${input({ name: 'email', type: 'email', autocomplete: 'email', value: typed.email, maxlength: 254 }, wrong)}
    ${input({ name: 'phone', type: 'tel', autocomplete: 'tel', value: typed.phone, optional: true, maxlength: 30, pattern: '[+][0-9 \\(\\).\\-]{7,25}' }, wrong)}
    <div class="field">
      <label for="language">${t('book.language')}</label>
      <select id="language" name="language" autocomplete="off" aria-describedby="language-hint">${LANGUAGES.map(tag => html`
        <option value=${tag} ?selected=${tag === (typed.language || language())}>${languageName(tag)}</option>`)}</select>
      <p class="hint" id="language-hint">${t('book.language-hint')}</p>
    </div>
    <p class="terms">${icon('shield')}<span>${t('book.privacy')} <a href=${href('/legal/')}>${t('book.privacy-link')}</a>.<br>${t('book.terms')} <a href=${href('/legal/terms/')} target="_blank" rel="noopener">${t('agree.terms')}</a>${t('book.and')} <a href=${href('/legal/privacy/')} target="_blank" rel="noopener">${t('agree.privacy')}</a>.</span></p>
    <button class="button primary wide" aria-disabled=${busy}>${t(busy ? 'book.sending' : 'book.send')}</button>
  </form>`;

/** @param {Pick<Field, 'name' | 'type' | 'autocomplete' | 'value' | 'optional' | 'maxlength' | 'pattern'>} of @param {Refusal | null} wrong */
const input = (of, wrong) => field({
  ...of, words: `book.${of.name}`, hint: `book.${of.name}-hint`, fault: wrong && placeOf(wrong) === of.name ? sentence(wrong) : '',
});
