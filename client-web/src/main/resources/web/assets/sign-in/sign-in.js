import { href } from '../shared/address.js';
import { doing } from '../shared/doing.js';
import { signIn } from '../shared/entrance.js';
import { html, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { t } from '../shared/text.js';
import { form } from '../parts/form.js';
import { awaited, follow, secondStep } from '../parts/second-step.js';
import { byPasskey, offerPasskeys, withdraw } from './passkey.js';

/** @import { Field } from '../parts/field.js' */
/** @import { Values } from '../parts/form.js' */

/** @type {Field[]} */
const FIELDS = [
  { name: 'email', words: 'book.email', type: 'email', autocomplete: 'username webauthn', maxlength: 254 },
  { name: 'password', words: 'password.yours', type: 'password', autocomplete: 'current-password' },
];

const task = doing(() => draw());

/** @param {Values} values */
const send = ({ email = '', password = '' }) => task.run(async () => {
  const answer = await signIn({ email, password });
  withdraw();
  return follow(answer, draw);
});

const passwordStep = () => html`
  ${form({ id: 'sign-in', fields: FIELDS, task, go: 'sign-in.go', send })}
  <p class="ways"><a href=${href('/account/password/')}>${t('sign-in.forgotten')}</a></p>
  ${byPasskey()}`;

const view = () => html`
  <div class="narrow">
    <h1>${t(awaited() ? 'second.title' : 'sign-in.title')}</h1>
    <p class="lead">${t(awaited() ? 'second.lead' : 'sign-in.lead')}</p>
    <div class="card">${awaited() ? secondStep() : passwordStep()}</div>
    <p class="aside">${t('sign-in.new')} <a href=${href('/register/')}>${t('sign-in.register')}</a></p>
  </div>`;

const draw = () => {
  title(t('sign-in.title'));
  const main = document.getElementById('main');
  if (main) render(view(), main);
};

await start(draw);
offerPasskeys(draw);
