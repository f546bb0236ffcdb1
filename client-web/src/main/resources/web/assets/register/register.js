import { href } from '../shared/address.js';
import { doing } from '../shared/doing.js';
import { register } from '../shared/entrance.js';
import { html, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { language, t } from '../shared/text.js';
import { form } from '../parts/form.js';
import { icon } from '../parts/icons.js';
import { mailSent } from '../parts/mail-sent.js';

/** @import { Field } from '../parts/field.js' */
/** @import { Values } from '../parts/form.js' */

const state = { name: '', email: '' };
const task = doing(() => draw());

/** @returns {Field[]} */
const fields = () => [
  { name: 'name', words: 'book.name', type: 'text', autocomplete: 'name', value: state.name, maxlength: 100 },
  { name: 'email', words: 'book.email', hint: 'register.email-hint', type: 'email', autocomplete: 'email', value: state.email, maxlength: 254 },
];

/** @param {Values} values */
const send = async ({ name = '', email = '' }) => {
  Object.assign(state, { name, email });
  await task.run(() => register({ name, email, language: language() === 'en' ? 'EN' : 'FR' }));
  if (task.done) document.querySelector('h1')?.focus();
};

const again = () => {
  task.done = false;
  draw();
  document.getElementById('register-email')?.focus();
};

const asking = () => html`
  <p class="lead">${t('register.lead')}</p>
  <div class="card">${form({
    id: 'register', fields: fields(), task, go: 'register.go', send,
    rest: html`<p class="terms">${icon('shield')}<span>${t('register.privacy')} <a href=${href('/legal/')}>${t('book.privacy-link')}</a> · <a href=${href('/legal/terms/')}>${t('page.terms')}</a></span></p>`,
  })}</div>
  <p class="aside">${t('register.known')} <a href=${href('/sign-in/')}>${t('sign-in.title')}</a></p>`;

const view = () => html`
  <div class="narrow">
    <h1 tabindex="-1">${t(task.done ? 'mail.title' : 'register.title')}</h1>
    ${task.done ? html`<div class="card prose">${mailSent(state.email, again)}</div>` : asking()}
  </div>`;

const draw = () => {
  title(t(task.done ? 'mail.title' : 'register.title'));
  const main = document.getElementById('main');
  if (main) render(view(), main);
};

await start(draw);
