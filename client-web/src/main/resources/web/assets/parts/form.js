import { html, nothing } from '../shared/lit.js';
import { field as placeOf, sentence } from '../shared/problem.js';
import { known, t } from '../shared/text.js';
import { field, wellFilled } from './field.js';
import { refused } from './notice.js';
import { hidePasswords, passwordField } from './password-field.js';

/** @import { Field } from './field.js' */
/** @import { Task } from '../shared/doing.js' */
/** @import { Refusal } from '../shared/problem.js' */

/** @typedef {Record<string, string>} Values what was filled in, by name */

/**
 * @typedef {object} Form
 * @property {string} id
 * @property {Field[]} fields
 * @property {Record<string, string>} [places] the field that a refusal can only be about, by its code
 * @property {Task} task
 * @property {unknown} [above] what stands before the fields
 * @property {unknown} [rest] what stands between the fields and the button
 * @property {unknown} [beside] other buttons
 * @property {string} go the key of the button's words
 * @property {(values: Values) => unknown} send
 */

/** @param {Form['send']} send @param {SubmitEvent} event */
const submit = (send, event) => {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  hidePasswords(form);
  if (wellFilled(form)) send(valuesOf(form));
};

/** A password may begin and end with a space. @param {HTMLFormElement} form @returns {Values} */
const valuesOf = form => {
  /** @type {NodeListOf<HTMLInputElement | HTMLSelectElement>} */
  const inputs = form.querySelectorAll('input[name], select[name]');
  return Object.fromEntries([...inputs].map(({ name, type, value }) => [name, type === 'password' ? value : value.trim()]));
};

/** Some fields and a button. What the server refuses is told at its field, else above them. @param {Form} of */
export const form = ({ id, fields, places = {}, task, above, rest, beside, go, send }) => {
  const { busy, refusal } = task;
  const place = refusal && (placeOf(refusal) ?? places[refusal.code]);
  return html`
    <form class="details" id=${id} novalidate @submit=${(/** @type {SubmitEvent} */ event) => submit(send, event)}>
      ${refusal && !fields.some(({ name }) => name === place) ? refused(refusal) : nothing}
      ${above ?? nothing}
      ${fields.map(of => drawn({ id: `${id}-${of.name}`, ...of, fault: refusal && of.name === place ? faultOf(of, refusal, places) : '' }))}
      ${rest ?? nothing}
      <div class="actions">${beside ?? nothing}
        <button class="button primary" aria-disabled=${busy}>${t(busy ? 'page.busy' : go)}</button></div>
    </form>`;
};

/** Where a code can only mean this field, its own words say more. @param {Field} of @param {Refusal} refusal @param {Record<string, string>} places */
const faultOf = ({ words }, refusal, places) => (refusal.code in places && known(`${words}-refused`) ? t(`${words}-refused`) : sentence(refusal));

/** @param {Field} of */
const drawn = of => (of.type === 'password' ? passwordField(of) : field(of));
