import { html, nothing } from '../shared/lit.js';
import { counted, t } from '../shared/text.js';
import { field } from './field.js';
import { icon } from './icons.js';

/** @import { Field } from './field.js' */

/** What a new password must have at least; a long one of plain words is better than a short one of odd signs. */
export const SHORTEST = 15;

/** A count is spoken once typing rests this long. */
const REST = 900;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let resting;

/** As the server counts: letters, in whichever way a keyboard writes them. @param {string} password */
export const lengthOf = password => [...password.normalize('NFC')].length;

/** @param {string} password */
export const lengthText = password => {
  const length = lengthOf(password);
  if (!length) return '';
  return length < SHORTEST ? counted('password.count', length, { least: SHORTEST }) : t('password.enough', { count: length });
};

/** @param {InputEvent} event */
const recount = ({ currentTarget }) => {
  const place = /** @type {HTMLElement} */ (currentTarget);
  const [seen, spoken] = place.querySelectorAll('.count, .spoken-count');
  const text = lengthText(place.querySelector('input')?.value ?? '');
  if (seen) seen.textContent = text;
  clearTimeout(resting);
  resting = setTimeout(() => { if (spoken) spoken.textContent = text; }, REST);
};

/** @param {Event} event */
const toggle = ({ currentTarget }) => {
  const button = /** @type {HTMLElement} */ (currentTarget);
  const input = button.parentElement?.querySelector('input');
  if (!input) return;
  input.type = input.type === 'password' ? 'text' : 'password';
  button.setAttribute('aria-pressed', String(input.type === 'text'));
};

/** Before a form is sent: browsers offer to keep only what is hidden. @param {HTMLFormElement} form */
export const hidePasswords = form =>
  form.querySelectorAll('.show[aria-pressed="true"]').forEach(button => /** @type {HTMLElement} */ (button).click());

const show = () => html`
  <button type="button" class="show" aria-pressed="false" aria-label=${t('password.show')} title=${t('password.show')} @click=${toggle}>
    ${icon('eye')}${icon('eye-shut')}</button>`;

const count = () => html`
  <p class="hint count" aria-hidden="true"></p><p class="visually-hidden spoken-count" role="status"></p>`;

/** A password that may be looked at and pasted; a new one is counted while it is typed. @param {Omit<Field, 'type'>} of */
export const passwordField = of => html`
  <div class="password" @input=${recount}>
    ${field({ ...of, type: 'password' }, { beside: show(), below: of.minlength ? count() : nothing })}
  </div>`;
