import { secret } from '../shared/address.js';
import { termsInForce } from '../shared/documents.js';
import { doing } from '../shared/doing.js';
import { entered } from '../shared/entering.js';
import { setUp } from '../shared/entrance.js';
import { html, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { language, t } from '../shared/text.js';
import { agree } from '../parts/agree.js';
import { NEW_PASSWORD } from '../parts/choose-password.js';
import { form } from '../parts/form.js';
import { linkNotValid, linkNotWhole } from '../parts/link.js';
import { loading, refusedWithRetry } from '../parts/notice.js';

/** @import { Field } from '../parts/field.js' */
/** @import { Values } from '../parts/form.js' */

/** @type {Field[]} */
const FIELDS = [
  { name: 'name', words: 'book.name', type: 'text', autocomplete: 'name', maxlength: 100 },
  { name: 'email', words: 'book.email', type: 'email', autocomplete: 'username', maxlength: 254 },
  NEW_PASSWORD,
];

const state = { name: '', email: '', terms: '' };
const reading = doing(() => draw());
const task = doing(() => draw());

const load = () => reading.run(async () => { state.terms = await termsInForce(); });

/** @param {Values} values */
const send = async ({ name = '', email = '', password = '' }) => {
  Object.assign(state, { name, email });
  const { terms } = state;
  await task.run(async () =>
    entered(await setUp({ token: secret(), name, email, password, language: language() === 'en' ? 'EN' : 'FR', terms })));
  if (task.refusal?.code === 'changed-meanwhile') load();
};

const again = () => html`<p>${t('set-up.again')}</p>`;

const body = () => {
  if (!secret()) return linkNotWhole(again());
  if (task.refusal?.code === 'link-not-valid') return linkNotValid(task.refusal, again());
  if (!state.terms) return reading.refusal ? refusedWithRetry(reading.refusal, load) : loading(1);
  const fields = FIELDS.map(field => (field === NEW_PASSWORD ? field : { ...field, value: state[field.name === 'name' ? 'name' : 'email'] }));
  return html`
    <p class="lead">${t('set-up.lead')}</p>
    <section class="card" aria-label=${t('set-up.title')}>${form({ id: 'set-up', fields, task, rest: agree(state.terms), go: 'set-up.go', send })}</section>`;
};

const draw = () => {
  title(t('set-up.title'));
  const main = document.getElementById('main');
  if (main) render(html`<div class="narrow"><h1>${t('set-up.title')}</h1>${body()}</div>`, main);
};

await start(draw);
if (secret()) load();
