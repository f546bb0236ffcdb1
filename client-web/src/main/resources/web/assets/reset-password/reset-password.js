import { href, secret } from '../shared/address.js';
import { doing } from '../shared/doing.js';
import { forgotPassword, resetPassword } from '../shared/entrance.js';
import { html, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { t } from '../shared/text.js';
import { choosePassword } from '../parts/choose-password.js';
import { form } from '../parts/form.js';
import { linkNotValid } from '../parts/link.js';
import { mailSent } from '../parts/mail-sent.js';
import { awaited, follow, secondStep } from '../parts/second-step.js';

/** @import { Values } from '../parts/form.js' */

const task = doing(() => draw());
let email = '';

/** @param {Values} values */
const ask = async ({ email: typed = '' }) => {
  email = typed;
  await task.run(() => forgotPassword({ email }));
  if (task.done) document.querySelector('h1')?.focus();
};

const again = () => {
  task.done = false;
  draw();
  document.getElementById('forgotten-email')?.focus();
};

/** Whoever has the link has the mailbox, and no more: the second factor is asked for all the same. @param {string} password */
const choose = password => task.run(async () => follow(await resetPassword({ token: secret(), password }), draw));

const asking = () => html`
  <p class="lead">${t('reset.ask-lead')}</p>
  <div class="card">${form({
    id: 'forgotten', task, go: 'reset.ask', send: ask,
    fields: [{ name: 'email', words: 'book.email', type: 'email', autocomplete: 'username', value: email, maxlength: 254 }],
  })}</div>
  <p class="aside"><a href=${href('/sign-in/')}>${t('reset.back')}</a></p>`;

const choosing = () => {
  if (awaited()) return html`<p class="lead">${t('reset.second')}</p><div class="card">${secondStep()}</div>`;
  if (task.refusal?.code === 'link-not-valid')
    return linkNotValid(task.refusal, html`<a class="button primary" href=${href('/account/password/')}>${t('reset.ask-anew')}</a>`);
  return html`<p class="lead">${t('reset.choose-lead')}</p>${choosePassword(task, 'reset.go', choose)}`;
};

const sent = () => !secret() && task.done;

const body = () => {
  if (secret()) return choosing();
  return sent() ? html`<div class="card prose">${mailSent(email, again)}</div>` : asking();
};

const draw = () => {
  const heading = t(sent() ? 'mail.title' : 'reset.title');
  title(heading);
  const main = document.getElementById('main');
  if (main) render(html`<div class="narrow"><h1 tabindex="-1">${heading}</h1>${body()}</div>`, main);
};

await start(draw);
