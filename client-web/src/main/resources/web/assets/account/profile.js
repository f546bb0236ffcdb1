import { changeProfile } from '../shared/accounts.js';
import { doing } from '../shared/doing.js';
import { html } from '../shared/lit.js';
import { languageName, LANGUAGES, t } from '../shared/text.js';
import { form } from '../parts/form.js';
import { worked } from '../parts/notice.js';
import { known, redraw } from './known.js';

/** @import { AccountResponse, Language } from '../../contract.d.ts' */
/** @import { Values } from '../parts/form.js' */

const task = doing(redraw);

/** @param {Values} values */
const save = ({ name = '', language }) => task.run(async () => {
  known.session = await changeProfile({ name, language: /** @type {Language} */ (language) });
});

/** @param {Language} chosen */
const languageChoice = chosen => html`
  <div class="field">
    <label for="profile-language">${t('book.language')}</label>
    <select id="profile-language" name="language" autocomplete="off">${LANGUAGES.map(tag => html`
      <option value=${tag.toUpperCase()} ?selected=${tag.toUpperCase() === chosen}>${languageName(tag)}</option>`)}</select>
  </div>`;

/** What we call somebody, and in which language. @param {AccountResponse} account */
export const profile = ({ name, language }) => html`
  <section class="card" aria-labelledby="profile-title">
    <h2 id="profile-title">${t('account.profile')}</h2>
    ${form({
      id: 'profile', task, go: 'account.save', send: save, rest: languageChoice(language),
      fields: [{ name: 'name', words: 'book.name', type: 'text', autocomplete: 'name', value: name, maxlength: 100 }],
    })}
    ${worked(task, 'account.saved')}
  </section>`;
