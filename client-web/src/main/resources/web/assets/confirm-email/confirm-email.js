import { href, secret } from '../shared/address.js';
import { doing } from '../shared/doing.js';
import { confirmEmail } from '../shared/accounts.js';
import { html, nothing, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { t } from '../shared/text.js';
import { linkNotValid, linkNotWhole } from '../parts/link.js';
import { notice, refused } from '../parts/notice.js';

const task = doing(() => draw());

/** Only when somebody presses the button: mail programs open links to look at them. */
const confirm = async () => {
  await task.run(() => confirmEmail({ token: secret() }));
  if (task.done) document.querySelector('h1')?.focus();
};

const toAccount = () => html`<a class="button" href=${href('/account/')}>${t('page.account')}</a>`;

const asking = () => html`
  <p class="lead">${t('confirm.lead')}</p>
  ${task.refusal ? refused(task.refusal) : nothing}
  <p class="actions"><button class="button primary" aria-disabled=${task.busy} @click=${confirm}>${t(task.busy ? 'page.busy' : 'confirm.go')}</button></p>`;

const body = () => {
  if (!secret()) return linkNotWhole(toAccount());
  if (task.done) return notice({ kind: 'success', text: t('confirm.done-text'), action: toAccount() });
  if (task.refusal && ['link-not-valid', 'email-taken'].includes(task.refusal.code)) return linkNotValid(task.refusal, toAccount());
  return asking();
};

const draw = () => {
  const heading = t(task.done ? 'confirm.done' : 'confirm.title');
  title(heading);
  const main = document.getElementById('main');
  if (main) render(html`<div class="narrow"><h1 tabindex="-1">${heading}</h1>${body()}</div>`, main);
};

await start(draw);
