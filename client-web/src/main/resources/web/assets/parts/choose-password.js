import { html } from '../shared/lit.js';
import { form } from './form.js';
import { SHORTEST } from './password-field.js';

/** @import { Field } from './field.js' */
/** @import { Task } from '../shared/doing.js' */

/** @type {Field} */
export const NEW_PASSWORD = {
  name: 'password', words: 'password.new', hint: 'password.why', type: 'password', autocomplete: 'new-password', minlength: SHORTEST,
};

/** @param {Task} task @param {string} go the key of the button's words @param {(password: string) => unknown} choose @param {unknown} [rest] */
export const choosePassword = (task, go, choose, rest) => html`
  <div class="card">
    ${form({ id: 'choose', fields: [NEW_PASSWORD], task, rest, go, send: ({ password = '' }) => choose(password) })}
  </div>`;
